//! Listening, and stopping without cutting anyone off.

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::http::router;
use crate::foundations::program::Program;
use crate::foundations::{jobs, journal, limits};
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// Ports tried after the first, when it is taken and the caller said that another will do.
const MORE_PORTS: u16 = 20;

/// Listens on `address`, or with `or_next` on one of the next ports.
///
/// # Errors
/// [`Fault::Invalid`] when none of them can be used.
pub async fn listen(address: SocketAddr, or_next: bool) -> Result<TcpListener, Fault> {
    let more = if or_next { MORE_PORTS } else { 0 };
    let mut why = String::new();
    for step in 0..=more {
        let Some(port) = address.port().checked_add(step) else { break };
        match TcpListener::bind(SocketAddr::new(address.ip(), port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => why = error.to_string(),
        }
    }
    let mut faults = Faults::new();
    faults.add("", Code::ADDRESS_IN_USE, [("address", address.to_string()), ("why", why)]);
    Err(Fault::Invalid(faults))
}

/// Answers requests until the process is told to stop; running ones get [`limits::SHUTDOWN`] to finish.
///
/// # Errors
/// [`Fault::Broken`] when the listener fails.
pub async fn serve(listener: TcpListener, program: Program) -> Result<(), Fault> {
    let (told, mut stopping) = tokio::sync::watch::channel(false);
    let stop = async move {
        told_to_stop().await;
        let _ = told.send(true);
    };
    let jobs = program.store().is_ok().then(|| tokio::spawn(jobs::keep_running(program.clone(), stopping.clone())));
    let upkeep = program.clone();
    // The journal is kept beside the server and ends with it: the set is dropped, its task is stopped.
    let mut beside = tokio::task::JoinSet::new();
    if program.store().is_ok() {
        beside.spawn(journal::keep(program.clone()));
    }
    let service = router(program).into_make_service_with_connect_info::<SocketAddr>();
    let running = axum::serve(listener, service).with_graceful_shutdown(stop);
    let patience = async move {
        let _ = stopping.changed().await;
        tokio::time::sleep(limits::SHUTDOWN.time()).await;
    };
    let served = tokio::select! {
        done = async { running.await } => done.map_err(|error| Fault::broken(format_args!("serve: {error}"))),
        () = patience => Ok(()),
        () = keep_up(upkeep) => Ok(()),
    };
    // A job cut off here is taken up again when its lease is over, by this program's next start or by another copy.
    if let Some(jobs) = jobs {
        jobs.abort();
    }
    served
}

/// What is done while the portal is open: one round after another, for as long as it runs.
async fn keep_up(program: Program) {
    loop {
        if let Err(fault) = crate::upkeep(&program).await {
            tracing::warn!(?fault, "a round of upkeep failed; the next one tries again");
        }
        tokio::time::sleep(limits::UPKEEP.time()).await;
    }
}

async fn told_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
}

//! The drivers: a mail server by its address, or a folder of files for the demonstration and for tests.

use super::NO_SUCH_CHANNEL;
use crate::foundations::fault::Fault;
use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A message on its way out. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Message {
    /// Names it in the outbox.
    pub id: Uuid,
    /// Where to.
    pub to: Zeroizing<String>,
    /// One line that tells nothing.
    pub subject: String,
    /// What it says.
    pub words: Zeroizing<String>,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({})", self.id)
    }
}

/// A message was not taken. The words of the server are not kept: they may hold the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Is it useless to try again?
    pub for_good: bool,
}

/// A way to people.
#[async_trait]
pub trait Channel: fmt::Debug + Send + Sync {
    /// Hands a message over.
    ///
    /// # Errors
    /// [`Refused`] when it was not taken.
    async fn send(&self, message: &Message) -> Result<(), Refused>;
}

/// The channel at an address: `file:/folder`, or `smtps://user:password@host` with the sender in `from`.
///
/// # Errors
/// [`NO_SUCH_CHANNEL`] when it is neither.
pub fn channel_at(address: &str, from: &str) -> Result<Arc<dyn Channel>, Fault> {
    let wrong = || Fault::invalid("--messages", NO_SUCH_CHANNEL);
    if let Some(folder) = address.strip_prefix("file:") {
        let folder = PathBuf::from(folder.trim_start_matches("//"));
        return Ok(Arc::new(Folder { folder }));
    }
    if !(address.starts_with("smtp://") || address.starts_with("smtps://")) {
        return Err(wrong());
    }
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(address).map_err(|_| wrong())?.build();
    let from: Mailbox = from.parse().map_err(|_| Fault::invalid("--messages-from", NO_SUCH_CHANNEL))?;
    Ok(Arc::new(Mail { server, from }))
}

/// A mail server.
struct Mail {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mail(***)")
    }
}

#[async_trait]
impl Channel for Mail {
    async fn send(&self, message: &Message) -> Result<(), Refused> {
        let to: Mailbox = message.to.parse().map_err(|_| Refused { for_good: true })?;
        let letter = lettre::Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(message.subject.clone())
            .body(message.words.as_str().to_owned())
            .map_err(|_| Refused { for_good: true })?;
        let sent = self.server.send(letter).await;
        sent.map(|_| ()).map_err(|error| Refused { for_good: error.is_permanent() })
    }
}

/// A folder: each message a file.
#[derive(Debug)]
struct Folder {
    folder: PathBuf,
}

#[async_trait]
impl Channel for Folder {
    async fn send(&self, message: &Message) -> Result<(), Refused> {
        let Message { id, to, subject, words } = message;
        let text = Zeroizing::new(format!("To: {}\nSubject: {subject}\n\n{}\n", to.as_str(), words.as_str()));
        let path = self.folder.join(format!("{id}.txt"));
        write(&self.folder, &path, &text).await.map_err(|error| {
            tracing::warn!(kind = ?error.kind(), "a message could not be written to its folder");
            Refused { for_good: false }
        })
    }
}

async fn write(folder: &Path, path: &Path, text: &str) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    tokio::fs::write(path, text).await
}

//! Finds the session of a request, and refuses what another site sent in its name.

use super::{CROSS_SITE, Visitor, find};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Refusal};
use axum::http::{HeaderMap, Method, Uri, header};
use std::sync::Arc;

/// The cookie where the portal is served over TLS; browsers then hold it to this host and to TLS.
const SECURE: &str = "__Host-marhala";
/// The cookie where it is not: on this machine only.
const PLAIN: &str = "marhala";
/// How a token of the API begins.
pub(super) const TOKEN: &str = "mh_";

/// Adds the visitor to a request, when it carries a session or token that is alive.
///
/// # Errors
/// [`CROSS_SITE`] for a change asked for by another site; [`Fault::SignIn`] for a token that is none.
pub async fn attach(act: Act, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<Act, Fault> {
    let is_api = uri.path().starts_with("/api/");
    let changes = !(method.is_safe());
    let site = Site::of(headers, act.program().origin());
    let key = text(headers, "idempotency-key");
    let act = act.with_key(key);
    if let Some(token) = text(headers, "authorization").strip_prefix("Bearer ").map(str::trim) {
        let visitor = known(&act, token, true).await?.ok_or(Fault::SignIn)?;
        return Ok(act.by(visitor));
    }
    let Some(cookie) = presented(headers) else {
        return if changes && !is_api && site == Site::Cross { Err(cross_site()) } else { Ok(act) };
    };
    // A session opens nothing that another site asked for; the API takes it from our own pages only.
    let is_own = site == Site::Own;
    if changes && !is_own {
        return Err(cross_site());
    }
    if is_api && !is_own {
        return Ok(act);
    }
    Ok(match known(&act, cookie, false).await? {
        Some(visitor) => act.by(visitor),
        None => act,
    })
}

async fn known(act: &Act, presented: &str, is_token: bool) -> Result<Option<Arc<Visitor>>, Fault> {
    let Ok(store) = act.store() else { return Ok(None) };
    if is_token != presented.starts_with(TOKEN) {
        return Ok(None);
    }
    Ok(find(store, presented, act.now()).await?.map(Arc::new))
}

fn cross_site() -> Fault {
    Fault::Refused(Refusal { code: CROSS_SITE, rule: None, cite: None })
}

/// Where a request comes from, as the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Site {
    Own,
    Cross,
    NotSaid,
}

impl Site {
    fn of(headers: &HeaderMap, own: Option<&str>) -> Self {
        match (text(headers, "sec-fetch-site"), text(headers, "origin")) {
            ("same-origin" | "none", _) => Self::Own,
            ("", "") => Self::NotSaid,
            ("", origin) => {
                let host = text(headers, "host");
                let named = origin.split_once("://").is_some_and(|(_, rest)| !host.is_empty() && rest == host);
                if own.map_or(named, |own| own == origin) { Self::Own } else { Self::Cross }
            }
            _ => Self::Cross,
        }
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The token of the session's cookie, whether or not it is one.
pub fn presented(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == SECURE || *name == PLAIN).map(|(_, value)| value)
}

/// The header that sets the cookie, or takes it away when `token` is nothing.
pub(super) fn set_cookie(over_tls: bool, token: Option<&str>) -> String {
    let (name, secure) = if over_tls { (SECURE, "; Secure") } else { (PLAIN, "") };
    let (value, age) = token.map_or(("", "; Max-Age=0"), |token| (token, ""));
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}")
}

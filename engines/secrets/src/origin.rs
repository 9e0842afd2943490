//! Whether a request that changes something was sent by a page of ours: the rule of Go 1.25's `CrossOriginProtection`.
//!
//! Browsers say where a request comes from, in `Sec-Fetch-Site` or in `Origin`. One that says neither is an old browser or
//! no browser; its forms need the token of [`crate::token::form_token`], its API calls a bearer token.

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Verdict {
    /// From a page of ours or typed by the person, or it changes nothing: go on.
    Same,
    /// From elsewhere: refuse.
    Cross,
    /// The request does not say: go on only with a form token or a bearer token.
    Unknown,
}

/// Judges a request. `own` is the configured origin, such as `https://marhala.example`, **never** the `Host` header.
///
/// A header that is there twice, or is not text, is to be passed as an empty text, which is from elsewhere.
pub fn judge(method: &str, sec_fetch_site: Option<&str>, origin: Option<&str>, own: &str) -> Verdict {
    if matches!(method, "GET" | "HEAD" | "OPTIONS") {
        return Verdict::Same;
    }
    match (sec_fetch_site, origin) {
        (Some("same-origin" | "none"), _) => Verdict::Same,
        (Some(_), _) => Verdict::Cross,
        (None, Some(origin)) if is_same(origin, own) => Verdict::Same,
        (None, Some(_)) => Verdict::Cross,
        (None, None) => Verdict::Unknown,
    }
}

/// Whether both are the same scheme, host and port.
fn is_same(origin: &str, own: &str) -> bool {
    match (plain(origin), plain(own)) {
        (Some(origin), Some(own)) => origin == own,
        _ => false,
    }
}

/// An origin in small letters without the port that its scheme has anyway; none for `null` and for what is no origin.
fn plain(origin: &str) -> Option<String> {
    let lower = origin.trim_end_matches('/').to_ascii_lowercase();
    let (scheme, host) = lower.split_once("://")?;
    let port = match scheme {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let host = host.strip_suffix(port).unwrap_or(host);
    let bad = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '@' | '?' | '#' | '\\' | ',');
    (!host.is_empty() && !host.contains(bad)).then(|| format!("{scheme}://{host}"))
}

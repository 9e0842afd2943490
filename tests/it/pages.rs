//! Pages as they leave the program: their form, their headers, and what they weigh compressed.

use crate::html;
use crate::town::{PROGRAM, Town};

/// Every page that can be opened with a bare address. A capability adds its own here.
pub const PAGES: &[&str] = &[
    "/",
    "/about",
    "/ask",
    "/languages",
    "/api",
    "/problems/invalid",
    "/problems/limit",
    "/rights",
    "/go",
    "/recruiters",
    "/check",
    "/law",
    "/law/HK",
    "/law/PH-HK",
    "/law/HK/wage.minimum_monthly",
    "/law/rules",
    "/law/rules/wage-floor-monthly",
    "/law/facts",
    "/law/sources",
    "/law/instruments",
    "/law/instruments/icrmw",
    "/law/changes",
    "/law/search?q=passport",
    "/go/hk-fdh-visa",
];

/// Pages for workers among them: they carry "Exit this page", and they are light.
pub const WORKER_PAGES: &[&str] = &["/", "/about", "/ask", "/languages", "/rights", "/go", "/recruiters", "/check"];

/// Most bytes of a worker's page, compressed, and of the page with its stylesheet.
const PAGE_BYTES: usize = 6 * 1024;
const STYLE_BYTES: usize = 4 * 1024;
const WHOLE_BYTES: usize = 12 * 1024;

#[tokio::test]
async fn every_page_is_well_formed_in_every_language() {
    let town = Town::new();
    for page in PAGES {
        for language in PROGRAM.languages().all() {
            let joint = if page.contains('?') { '&' } else { '?' };
            let answer = town.get(&format!("{page}{joint}lang={}", language.tag)).await;
            assert_eq!(answer.status, 200, "{page} in {}", language.tag);
            assert_eq!(html::faults(answer.text()), Vec::<String>::new(), "{page} in {}", language.tag);
            let head = format!("<html lang=\"{}\" dir=\"{}\">", language.tag, language.direction.attribute());
            assert!(answer.text().contains(&head), "{page} lacks {head}");
        }
    }
}

#[tokio::test]
async fn links_between_pages_lead_somewhere() {
    let town = Town::new();
    // The other entrances of capabilities are tested by them.
    let entrances = ["/check", "/law"];
    for page in PAGES {
        let answer = town.get(page).await;
        for link in html::captures(answer.text(), r#"href="(/[^"]*)""#) {
            let path = link.split(['?', '#']).next().unwrap_or_default();
            if entrances.iter().any(|entrance| path.starts_with(entrance)) {
                continue;
            }
            let target = town.get(&link.replace("&amp;", "&")).await;
            assert_eq!(target.status, 200, "{page} links to {link}");
        }
    }
}

#[tokio::test]
async fn a_worker_page_and_its_style_fit_the_budget_in_two_requests() {
    let town = Town::new();
    for page in WORKER_PAGES {
        for language in PROGRAM.languages().all() {
            let headers = [("accept", "text/html"), ("accept-encoding", "gzip")];
            let answer = town.get_with(&format!("{page}?lang={}", language.tag), &headers).await;
            assert_eq!(answer.header("content-encoding"), "gzip", "{page}");
            let plain = town.get(page).await;
            let fetched = html::captures(plain.text(), r#"(?:src|rel="stylesheet" href)="([^"]+)""#);
            let [style] = fetched.as_slice() else { panic!("{page} fetches {fetched:?}") };
            let style = town.get_with(style, &headers).await;
            assert_eq!(style.header("content-encoding"), "gzip");
            assert!(style.header("cache-control").contains("immutable"));
            let (page_bytes, style_bytes) = (answer.bytes.len(), style.bytes.len());
            println!("{page} in {}: {page_bytes} bytes and {style_bytes} bytes of style", language.tag);
            assert!(page_bytes <= PAGE_BYTES, "{page} in {} weighs {page_bytes} bytes", language.tag);
            assert!(style_bytes <= STYLE_BYTES, "the style weighs {style_bytes} bytes");
            assert!(page_bytes + style_bytes <= WHOLE_BYTES);
        }
    }
}

#[tokio::test]
async fn a_worker_page_has_a_way_out_and_a_person_to_ask() {
    let town = Town::new();
    for page in WORKER_PAGES {
        let answer = town.get(page).await;
        assert!(answer.text().contains("Exit this page</a>"), "{page}");
        assert!(answer.text().contains("/ask"), "{page}");
    }
}

#[tokio::test]
async fn headers_keep_pages_from_being_framed_sniffed_scripted_or_kept() {
    let town = Town::new();
    for address in ["/", "/no-such-page", "/api/v1/no-such-thing", "/livez", "/api/v1/openapi.json"] {
        let answer = town.get(address).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{address}");
        assert!(!policy.contains("unsafe"), "{address}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{address}");
        }
        assert!(!answer.header("permissions-policy").is_empty(), "{address}");
        assert!(!answer.header("cache-control").is_empty(), "{address}");
        assert_eq!(answer.header("set-cookie"), "", "{address}");
    }
    assert_eq!(town.get("/no-such-page").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn supervisors_get_their_answers() {
    let town = Town::new();
    assert_eq!(town.get("/livez").await.text(), "alive\n");
    assert_eq!(town.get("/version").await.json()["name"], "marhala");
    town.get("/no-such-page?name=secret").await;
    town.get("/problems/limit?name=secret").await;
    let metrics = town.get("/metrics").await;
    let text = metrics.text();
    assert!(text.contains(r#"marhala_requests_total{route="/problems/{slug}",method="GET",status="200"} 1"#), "{text}");
    assert!(text.contains(r#"route="none",method="GET",status="404""#), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

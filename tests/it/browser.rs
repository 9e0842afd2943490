//! Pages in a real browser, at a phone's width: axe-core finds nothing, and nothing needs sideways scrolling.
//! They need Chromium and axe-core, which `./test` installs; `cargo test` says that it left them out.

use crate::chromium::{Sight, look};
use crate::contracts_api::maria;
use crate::contracts_pages::upload_in;
use crate::html;
use crate::pages::PAGES;
use crate::town::Town;
use serde_json::json;

/// Narrow widths in CSS pixels: a small phone, and what WCAG asks of reflow.
const WIDTHS: &[u32] = &[360, 320];

#[tokio::test]
#[ignore = "needs Chromium and axe-core: run ./test"]
async fn pages_are_accessible_and_reflow_in_english_and_arabic() {
    let town = Town::new();
    let mut sights = Vec::new();
    for page in PAGES.iter().chain(&["/no-such-page"]) {
        for language in ["en", "ar"] {
            let joint = if page.contains('?') { '&' } else { '?' };
            let answer = town.get(&format!("{page}{joint}lang={language}")).await;
            sights.push(Sight { name: format!("{page} in {language}"), html: answer.text().to_owned() });
        }
    }
    for form in crate::contracts_pages::FORMS {
        for language in ["en", "ar"] {
            let answer = town.post_form(&format!("/check?lang={language}"), form).await;
            sights.push(Sight { name: format!("/check with {form} in {language}"), html: answer.text().to_owned() });
        }
    }
    let offers =
        json!([maria(), {"origin": "PH", "wage": "-1 HKD"}, {"origin": "NP", "destination": "QA"}]).to_string();
    for language in ["en", "ar"] {
        for topic in ["", "&topic=wages"] {
            let form = format!("country=AE&origin=PH&stage=abroad&status=irregular&sector=domestic_work&on={topic}");
            let answer = town.post_form(&format!("/rights?lang={language}"), &form).await;
            sights.push(Sight { name: format!("/rights{topic} in {language}"), html: answer.text().to_owned() });
        }
        let answer = upload_in(language, "offers.json", offers.as_bytes()).await;
        sights.push(Sight { name: format!("a file in {language}"), html: answer.text().to_owned() });
    }
    let home = town.get("/").await;
    let style = html::captures(home.text(), r#"rel="stylesheet" href="([^"]+)""#)[0].to_owned();
    let css = town.get(&style).await.text().to_owned();
    for width in WIDTHS {
        for found in look(&sights, &css, *width) {
            assert_eq!(found.violations, Vec::<String>::new(), "{} at {width}", found.name);
            assert!(found.passed > 10, "{}: axe-core looked at little", found.name);
            let (content, frame) = (found.content_width, found.frame_width);
            assert!(content <= frame, "{} is {content} wide in a frame of {frame}", found.name);
        }
    }
}

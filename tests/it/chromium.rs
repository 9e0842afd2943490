//! Looks at pages as people see them: Chromium lays each page out at a phone's width, axe-core reads it, and the page's own
//! scroll width tells whether it reflows. Pages are files, framed in one document, so that one start of Chromium serves many.

use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// One page to look at.
pub struct Sight {
    /// Named in failures.
    pub name: String,
    /// The whole document.
    pub html: String,
}

/// What Chromium and axe-core found on one page.
#[derive(Debug)]
pub struct Found {
    /// The page's name.
    pub name: String,
    /// Rules of axe-core that it breaks, each with the elements.
    pub violations: Vec<String>,
    /// How many rules it passed: none at all means that axe-core did not run.
    pub passed: u64,
    /// Width of the frame and of what is in it, in CSS pixels.
    pub frame_width: u64,
    /// See `frame_width`.
    pub content_width: u64,
}

const RUNNER: &str = r"
addEventListener('load', async () => {
  const result = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  parent.postMessage(JSON.stringify({
    name: document.documentElement.dataset.sight,
    violations: result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')),
    passed: result.passes.length,
    frame: innerWidth, content: document.documentElement.scrollWidth }), '*');
});";

/// Looks at every page at `width` CSS pixels. `css` replaces the linked stylesheet.
///
/// # Panics
/// When Chromium or axe-core is missing or says nothing: a browser test that did not run has failed.
pub fn look(sights: &[Sight], css: &str, width: u32) -> Vec<Found> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&axe).expect("axe-core is installed by ./test");
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("axe.js"), axe).expect("axe-core is copied");
    std::fs::write(folder.path().join("run.js"), RUNNER).expect("the runner is written");
    let mut frames = String::new();
    for (at, sight) in sights.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{at}.html")), framed(sight, at, css)).expect("the page is written");
        let _ = write!(frames, "\"{at}.html\",");
    }
    let outer = format!(
        "<!doctype html><title>sights</title><body><script>\
         const todo = [{frames}], seen = [];\
         function next() {{ const old = document.querySelector('iframe'); if (old) old.remove();\
           if (!todo.length) {{ const out = document.createElement('pre'); out.textContent = '@@' + JSON.stringify(seen) + '@@';\
             document.body.append(out); return; }}\
           const frame = document.createElement('iframe'); frame.width = {width}; frame.height = 800; frame.style.border = 0;\
           frame.src = todo.shift(); document.body.append(frame); }}\
         addEventListener('message', e => {{ seen.push(JSON.parse(e.data)); next(); }}); next();</script>"
    );
    let index = folder.path().join("index.html");
    std::fs::write(&index, outer).expect("the outer page is written");
    read(&dump(&index, folder.path()), sights)
}

fn framed(sight: &Sight, at: usize, css: &str) -> String {
    let html = &sight.html;
    assert!(!html.contains("<script"), "{}: pages for people carry no script", sight.name);
    let head = format!("<style>{css}</style><script src=\"axe.js\"></script><script src=\"run.js\"></script></head>");
    html.replacen("</head>", &head, 1).replacen("<html", &format!("<html data-sight=\"{at}\""), 1)
}

fn dump(index: &Path, folder: &Path) -> String {
    let output = Command::new("chromium")
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args([
            "--allow-file-access-from-files",
            "--window-size=1000,900",
            "--virtual-time-budget=120000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}", index.display()))
        .output()
        .expect("chromium is installed by ./test");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn read(dom: &str, sights: &[Sight]) -> Vec<Found> {
    let json = dom.split("@@").nth(3).or_else(|| dom.split("@@").nth(1)).unwrap_or_default();
    let json = json.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let seen: Vec<Value> = serde_json::from_str(&json)
        .unwrap_or_else(|error| panic!("Chromium did not report ({error}); it printed {} bytes", dom.len()));
    assert_eq!(seen.len(), sights.len(), "every page is looked at");
    seen.iter()
        .map(|one| {
            let at: usize = one["name"].as_str().and_then(|name| name.parse().ok()).expect("the page's number");
            Found {
                name: sights[at].name.clone(),
                violations: one["violations"]
                    .as_array()
                    .map(|all| all.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect())
                    .unwrap_or_default(),
                passed: one["passed"].as_u64().unwrap_or(0),
                frame_width: one["frame"].as_u64().unwrap_or(0),
                content_width: one["content"].as_u64().unwrap_or(u64::MAX),
            }
        })
        .collect()
}

#[test]
#[ignore = "needs Chromium and axe-core: run ./test"]
fn the_look_itself_sees_what_is_wrong() {
    let bad = Sight {
        name: "bad".into(),
        html: "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><main><h1>h</h1>\
               <p style=\"width:500px;color:#aaa;background:#fff\">wide and pale</p><input></main></body></html>"
            .into(),
    };
    let good = Sight {
        name: "good".into(),
        html: "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><main><h1>h</h1>\
               <p>plain</p></main></body></html>"
            .into(),
    };
    let found = look(&[bad, good], "", 360);
    assert_eq!(found[0].frame_width, 360);
    assert!(found[0].content_width > 360, "a page that does not reflow is seen");
    assert!(found[0].violations.iter().any(|v| v.starts_with("label")), "{:?}", found[0]);
    assert!(found[0].violations.iter().any(|v| v.starts_with("color-contrast")), "{:?}", found[0]);
    assert!(found[1].violations.is_empty() && found[1].passed > 5, "{:?}", found[1]);
}

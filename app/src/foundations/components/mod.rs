//! The components of pages: `base.html` (the frame), `macros.html` (the parts), `app.css` (the one stylesheet).
//! What stands here makes sure that every macro compiles and is well formed, whether or not a page uses it yet.

#[cfg(test)]
mod tests {
    use crate::foundations::act::Act;
    use crate::foundations::clock::Clock;
    use crate::foundations::fault::{Code, Faults};
    use crate::foundations::program::Program;
    use askama::Template;
    use axum::http::{HeaderMap, Uri};

    #[derive(Template)]
    #[template(path = "foundations/components/all.html")]
    struct All<'a> {
        act: &'a Act,
        faults: &'a Faults,
        columns: [&'static str; 2],
    }

    #[test]
    fn every_component_renders_with_its_parts() {
        let program = Program::start(None, Clock::Machine).expect("the packs are embedded");
        let act = Act::of(&program, &Uri::from_static("/?lang=en"), &HeaderMap::new());
        let faults = Faults::one("/wage/amount", Code::MISSING_FIELD);
        let html = All { act: &act, faults: &faults, columns: ["a", "b"] }.render().expect("it renders");
        for part in [
            "role=\"alert\"",
            "href=\"#wage-amount\"",
            "id=\"wage-amount-error\"",
            "<fieldset class=\"field wrong\"><legend><h1>",
            "aria-current=\"step\"",
            "role=\"search\"",
            "name=\"lang\" value=\"en\"",
            "<th scope=\"col\">b</th>",
            "class=\"tag good\"",
            "href=\"/a?lang=en\"",
            "checked",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
        assert_eq!(html.matches("<form").count(), html.matches("</form>").count());
        assert_eq!(html.matches("<div").count(), html.matches("</div>").count());
    }
}

//! A text on its way to a page: Fluent's pattern, its values, and the mark of a fallback to English.

use super::{Language, Speech};
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

/// Begins and ends a value inside a text, so that its direction cannot disturb the rest (Unicode FSI and PDI).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A text with its values. Displayed, it is HTML: everything escaped, values in `<bdi>`, English marked where it stands in.
#[derive(Debug)]
pub struct Text<'a> {
    speech: &'a Speech,
    key: String,
    values: FluentArgs<'static>,
}

impl<'a> Text<'a> {
    pub(super) fn new(speech: &'a Speech, key: &str) -> Self {
        Self { speech, key: key.to_owned(), values: FluentArgs::new() }
    }

    /// Sets the value that the text shows as `{ $name }`. Direction controls in words are taken out.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl Into<FluentValue<'static>>) -> Self {
        let value = match value.into() {
            FluentValue::String(words) => FluentValue::from(words.replace(is_direction_control, "")),
            other => other,
        };
        self.values.set(name.to_owned(), value);
        self
    }

    /// The text as plain words, without marks of isolation.
    pub fn plain(&self) -> String {
        self.words().0.replace(ISOLATE, "")
    }

    /// The words, and whether English stands in.
    fn words(&self) -> (String, bool) {
        if let Some(words) = say(self.speech.language(), &self.key, &self.values) {
            return (words, false);
        }
        match say(self.speech.english(), &self.key, &self.values) {
            Some(words) => (words, self.speech.language().tag != "en"),
            None => {
                tracing::error!(key = self.key, "no text of this key in any language");
                (self.key.clone(), false)
            }
        }
    }
}

fn say(language: &Language, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let message = language.bundle.get_message(key)?;
    let mut errors = Vec::new();
    let words = language.bundle.format_pattern(message.value()?, Some(values), &mut errors);
    if !errors.is_empty() {
        tracing::error!(key, language = language.tag, ?errors, "a text lacks a value");
    }
    Some(words.into_owned())
}

/// Characters that turn the direction of what follows them.
fn is_direction_control(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (words, is_fallback) = self.words();
        if is_fallback {
            out.write_str("<span lang=\"en\" dir=\"ltr\">")?;
        }
        for letter in words.chars() {
            match letter {
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '&' => out.write_str("&amp;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                '\u{2068}' => out.write_str("<bdi>")?,
                '\u{2069}' => out.write_str("</bdi>")?,
                other => out.write_char(other)?,
            }
        }
        if is_fallback { out.write_str("</span>") } else { Ok(()) }
    }
}

/// Displays as HTML with everything escaped, so templates need not escape it again.
impl askama::filters::HtmlSafe for Text<'_> {}

/// Collects the names of the values that a pattern shows.
pub(super) fn names_in(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            names_in_expression(expression, names);
        }
    }
}

fn names_in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => names_in_inline(inline, names),
        Expression::Select { selector, variants } => {
            names_in_inline(selector, names);
            for variant in variants {
                names_in(&variant.value, names);
            }
        }
    }
}

fn names_in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => names_in_expression(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                names_in_inline(argument, names);
            }
        }
        _ => {}
    }
}

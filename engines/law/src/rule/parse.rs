//! The text of a condition to a syntax tree, with the limits checked before the parser sees it.
//!
//! What the syntax tree may hold is decided afterwards, by the allow-list in `build` and `formula`.

use crate::limits::{MAX_CONDITION_CHARACTERS, MAX_CONDITION_DEPTH};
use crate::pack::{Place, Problem, Weight};
use sqlparser::ast::{Expr, Spanned};
use sqlparser::dialect::Dialect;
use sqlparser::parser::{Parser, ParserError, ParserOptions};
use sqlparser::tokenizer::{Location, Token};

/// What the parser may recurse: one step for each parenthesis and one for each operator that waits for its right side.
const PARSER_STEPS: usize = 2 * MAX_CONDITION_DEPTH + 16;

/// Plain SQL names and text, and `in` followed by a bare parameter.
#[derive(Debug)]
struct RuleDialect;

impl Dialect for RuleDialect {
    fn is_identifier_start(&self, letter: char) -> bool {
        letter.is_alphabetic() || letter == '_'
    }

    fn is_identifier_part(&self, letter: char) -> bool {
        letter.is_alphanumeric() || letter == '_'
    }

    fn supports_in_unparenthesized_expr(&self) -> bool {
        true
    }
}

/// An error of a rule at `place`.
pub(super) fn problem(code: &'static str, place: Place, message: String, suggestion: Option<String>) -> Problem {
    Problem { weight: Weight::Error, code, place, message, suggestion }
}

/// Where `location` inside a condition that starts at `start` stands in its file.
pub(super) fn place_of(start: &Place, location: Location) -> Place {
    let line = u32::try_from(location.line).unwrap_or(1);
    let column = u32::try_from(location.column).unwrap_or(1);
    match line {
        0 => start.clone(),
        1 => Place { file: start.file.clone(), line: start.line, column: start.column.saturating_add(column - 1) },
        _ => Place { file: start.file.clone(), line: start.line.saturating_add(line - 1), column },
    }
}

/// Where an expression begins in its file.
pub(super) fn place_of_expression(start: &Place, expression: &Expr) -> Place {
    place_of(start, expression.span().start)
}

/// Parses one condition. The problem tells the limit or the place at which the text stops making sense.
pub(super) fn parse(text: &str, start: &Place) -> Result<Expr, Problem> {
    check_limits(text, start)?;
    let wrong = |error: ParserError| syntax_problem(&error, start);
    let mut parser = Parser::new(&RuleDialect)
        .with_options(ParserOptions::new())
        .with_recursion_limit(PARSER_STEPS)
        .try_with_sql(text)
        .map_err(wrong)?;
    let expression = parser.parse_expr().map_err(wrong)?;
    let rest = parser.peek_token();
    if rest.token == Token::EOF {
        return Ok(expression);
    }
    let place = place_of(start, rest.span.start);
    let message = format!("The condition should end before `{}`.", short(&rest.token.to_string()));
    Err(problem("rule-syntax", place, message, Some("Join conditions with `and` or `or`.".to_owned())))
}

fn check_limits(text: &str, start: &Place) -> Result<(), Problem> {
    let characters = text.chars().count();
    if characters > MAX_CONDITION_CHARACTERS {
        let message = format!("The condition has {characters} characters; {MAX_CONDITION_CHARACTERS} is the most.");
        let next = "Split it into several rules.".to_owned();
        return Err(problem("rule-too-long", start.clone(), message, Some(next)));
    }
    let (mut depth, mut quoted) = (0_usize, false);
    let (mut line, mut column) = (1_u64, 0_u64);
    for letter in text.chars() {
        column += 1;
        match letter {
            '\'' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            '\n' => (line, column) = (line + 1, 0),
            _ => {}
        }
        if depth > MAX_CONDITION_DEPTH {
            return Err(too_deep(place_of(start, Location { line, column })));
        }
    }
    Ok(())
}

/// The condition is nested too deep.
pub(super) fn too_deep(place: Place) -> Problem {
    let message = format!("The condition is nested deeper than {MAX_CONDITION_DEPTH} levels.");
    problem("rule-too-deep", place, message, Some("Take out parentheses that are not needed, or split it.".to_owned()))
}

/// The parser says where at the end of its message: "... at Line: 1, Column: 7".
fn syntax_problem(error: &ParserError, start: &Place) -> Problem {
    let text = match error {
        ParserError::RecursionLimitExceeded => return too_deep(start.clone()),
        ParserError::TokenizerError(text) | ParserError::ParserError(text) => text,
    };
    let (message, place) = match text.rsplit_once(" at Line: ") {
        Some((message, at)) => {
            let mut numbers = at.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok());
            let line = numbers.next().unwrap_or(0);
            let column = numbers.next().unwrap_or(1);
            (message, place_of(start, Location { line, column }))
        }
        None => (text.as_str(), start.clone()),
    };
    let message = format!("The condition cannot be read: {}.", short(message.trim_end_matches('.')));
    problem("rule-syntax", place, message, Some("Write it like `wage >= law.wage.minimum_monthly`.".to_owned()))
}

/// At most 120 characters of a text that came from outside.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

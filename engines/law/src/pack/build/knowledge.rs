//! Instruments, treaty acts, rights, offices and procedures.

use crate::pack::model::{
    Institution, Instrument, LeavesOut, OpenTo, Procedure, Reservation, Right, Status, Step, TakesEffect,
};
use crate::pack::row::Row;

pub(in crate::pack) fn instrument(row: &Row<'_>) -> Instrument {
    let takes_effect = row.rows("takes_effect").first().map(|inner| TakesEffect {
        days: small(inner, "days"),
        months: small(inner, "months"),
        first_of_next_month: inner.yes("first_of_next_month"),
        article: inner.maybe("article"),
        source: inner.text("source"),
        verified: inner.yes("verified"),
    });
    let may_leave_out = row.rows("may_leave_out").first().map(|inner| LeavesOut {
        sectors: inner.texts("sectors"),
        article: inner.maybe("article"),
        source: inner.text("source"),
        verified: inner.yes("verified"),
    });
    Instrument {
        id: row.text("id"),
        title: row.text("title"),
        short: row.maybe("short"),
        body: row.maybe("body"),
        kind: row.text("kind"),
        adopted: row.partial_date("adopted"),
        in_force: row.partial_date("in_force"),
        ended: row.partial_date("ended"),
        takes_effect,
        may_leave_out,
        open_to: row.rows("open_to").first().map(|inner| OpenTo {
            countries: inner.texts("countries"),
            source: inner.text("source"),
            verified: inner.yes("verified"),
        }),
        citation: row.maybe("citation"),
        note: row.maybe("note"),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

fn small(row: &Row<'_>, key: &str) -> u32 {
    row.whole(key).and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

pub(in crate::pack) fn status(row: &Row<'_>) -> Status {
    Status {
        instrument: row.text("instrument"),
        country: row.text("country"),
        act: row.text("act"),
        date: row.partial_date("date"),
        as_of: row.date("as_of"),
        note: row.maybe("note"),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

pub(in crate::pack) fn reservation(row: &Row<'_>) -> Reservation {
    Reservation {
        instrument: row.text("instrument"),
        country: row.text("country"),
        articles: row.texts("articles"),
        text: row.text("text"),
        date: row.partial_date("date"),
        note: row.maybe("note"),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

pub(in crate::pack) fn right(row: &Row<'_>) -> Right {
    Right {
        id: row.text("id"),
        text: row.text("text"),
        instrument: row.text("instrument"),
        article: row.text("article"),
        holders: row.text("holders"),
        stages: row.texts("stages"),
        sectors: row.texts("sectors"),
        duty_bearers: row.texts("duty_bearers"),
        topic: row.text("topic"),
        note: row.maybe("note"),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

pub(in crate::pack) fn institution(row: &Row<'_>) -> Institution {
    Institution {
        id: row.text("id"),
        name: row.text("name"),
        country: row.text("country"),
        mandate: row.text("mandate"),
        former: row.maybe("former"),
        website: row.maybe("website"),
        note: row.maybe("note"),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

pub(in crate::pack) fn procedure(row: &Row<'_>) -> Procedure {
    Procedure {
        id: row.text("id"),
        country: row.text("country"),
        destination: row.maybe("destination"),
        title: row.text("title"),
        kind: row.text("kind"),
        who_needs: row.text("who_needs"),
        legal_basis: row.maybe("legal_basis"),
        warning: row.maybe("warning"),
        cost: row.maybe("cost"),
        time: row.maybe("time"),
        note: row.maybe("note"),
        steps: Vec::new(),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

pub(in crate::pack) fn step(row: &Row<'_>) -> Step {
    Step {
        id: row.text("id"),
        procedure: row.text("procedure"),
        order: row.whole("order").unwrap_or(0),
        title: row.text("title"),
        actor: row.text("actor"),
        at: row.maybe("where"),
        documents: row.texts("documents"),
        who_should_pay: row.maybe("who_should_pay"),
        cost: row.maybe("cost"),
        time: row.maybe("time"),
        refuse_if: row.maybe("refuse_if"),
        note: row.maybe("note"),
        source: row.text("source"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

//! The home of every member of staff who has signed in: what waits, what is due first comes first.

use super::api::Part;
use super::lines::{Line, Queue, queue};
use super::task::TaskKind;
use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::page::{Page, page};
use crate::foundations::store::Cursor;
use askama::Template;
use axum::extract::Query;

#[derive(Template)]
#[template(path = "foundations/queue/work.html")]
struct Work<'a> {
    act: &'a Act,
    queue: Queue,
    total: i64,
    kind: Option<TaskKind>,
    purpose: String,
    is_recruiter: bool,
}

/// The key of the text that names a kind of work.
pub(super) fn key(kind: TaskKind) -> String {
    format!("work-kind-{}", kind.word().replace('_', "-"))
}

impl Work<'_> {
    fn key(&self, kind: &TaskKind) -> String {
        key(*kind)
    }

    fn words(&self, kind: &TaskKind) -> String {
        self.act.plain(&key(*kind))
    }

    fn filter(&self, kind: &TaskKind) -> String {
        self.act.link(&format!("/work?kind={kind}"))
    }

    fn chosen(&self, kind: &TaskKind) -> bool {
        self.kind == Some(*kind)
    }

    fn overdue(&self, line: &Line) -> bool {
        line.overdue_days > 0
    }

    fn next(&self) -> Option<String> {
        let next = self.queue.tasks.next.as_deref()?;
        let kind = self.kind.map(|kind| format!("kind={kind}&")).unwrap_or_default();
        Some(self.act.link(&format!("/work?{kind}after={next}")))
    }

    fn needs(&self, line: &Line) -> Option<String> {
        line.needs_purpose.map(|purpose| self.act.plain(&format!("work-purpose-{}", purpose.replace('_', "-"))))
    }
}

/// `GET /work`.
pub async fn work(act: Act, Query(part): Query<Part>) -> Result<Page, Fault> {
    let after = part.after.as_deref().map(Cursor::parse).transpose()?;
    let queue = queue(&act, part.kind, after.as_ref()).await?;
    let total = queue.waiting.iter().map(|one| one.count).sum();
    let visitor = act.visitor()?;
    let purpose = act.plain(&format!("work-purpose-{}", visitor.purpose.name().replace('_', "-")));
    let is_recruiter = visitor.role == Role::RecruiterStaff;
    page(&Work { act: &act, queue, total, kind: part.kind, purpose, is_recruiter })
}

//! The page of a worker's document: what it is, whose, and until when. Work about a document that expires leads here.

use super::{document, journey, lists};
use crate::foundations::access::Action;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::Fault;
use crate::foundations::page::{Page, page};
use crate::foundations::readings;
use crate::foundations::store::ids::DocumentId;
use askama::Template;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "pre_departure/workers/pages/paper.html")]
struct PaperPage<'a> {
    act: &'a Act,
    kind: String,
    holder: String,
    country: String,
    name: String,
    expires: Option<String>,
    is_over: bool,
    replaced: bool,
    journeys: Vec<journey::Model>,
}

impl PaperPage<'_> {
    fn stage(&self, journey: &journey::Model) -> String {
        self.act.plain(&format!("placing-stage-{}", journey.stage))
    }

    fn destination(&self, journey: &journey::Model) -> String {
        countries::name(self.act.speech(), self.act.law().packs(), journey.destination.code())
    }
}

/// `GET /documents/{document}`.
pub async fn show(act: Act, Path(id): Path<String>) -> Result<Page, Fault> {
    let id: DocumentId = id.parse().map_err(|_| Fault::NotFound)?;
    let row = act.load::<document::Model>(id).await?.cleared(&act, Action::Read)?;
    readings::note(&act, row.worker, "document").await;
    let names = lists::names(&act, vec![row.worker]).await?;
    let country = row.country.map(|country| countries::name(act.speech(), act.law().packs(), country.code()));
    page(&PaperPage {
        kind: act.plain(&format!("placing-paper-{}", row.kind.word().replace('_', "-"))),
        holder: act.plain(&format!("placing-held-{}", row.held_by)),
        country: country.unwrap_or_default(),
        name: names.get(&row.worker.0).cloned().unwrap_or_default(),
        expires: row.expires_on.map(|day| act.date(day.0)),
        is_over: row.expires_on.is_some_and(|day| day.0 < act.today()),
        replaced: row.replaced,
        journeys: lists::journeys_of(&act, row.worker).await?,
        act: &act,
    })
}

//! Organisations: who sends, employs, oversees or helps.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::OrganisationId;
use crate::foundations::store::{Country, Instant, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// What an organisation is.
    pub OrganisationKind {
        /// Recruits workers for employers abroad.
        Recruiter = "recruiter",
        /// Employs workers.
        Employer = "employer",
        /// Oversees labour migration in the country of origin.
        Administration = "administration",
        /// A post of the country of origin in a country of destination.
        Post = "post",
        /// A union, a non-governmental organisation, a resource centre.
        Helper = "helper",
        /// Inspects work.
        Inspectorate = "inspectorate",
    }
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// What people call it by on the telephone: `O-7K3M-2Q9F-X`.
    pub reference: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name, in any script.
    pub name: String,
    /// The name with look-alike letters made equal (UTS 39): two organisations may not share it.
    pub skeleton: String,
    /// Where it is.
    pub country: Country,
    /// For posts abroad: the country whose post it is.
    pub office_of: Option<Country>,
    /// May its staff sign in?
    pub active: bool,
    /// When it was entered.
    pub made_at: Instant,
}

impl Model {
    /// The key of the text that names the kind.
    pub fn kind_key(&self) -> &'static str {
        kind_key(&self.kind)
    }
}

/// The key of the text that names a kind of organisation.
pub fn kind_key(kind: &OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Recruiter => "organisation-kind-recruiter",
        OrganisationKind::Employer => "organisation-kind-employer",
        OrganisationKind::Administration => "organisation-kind-administration",
        OrganisationKind::Post => "organisation-kind-post",
        OrganisationKind::Helper => "organisation-kind-helper",
        OrganisationKind::Inspectorate => "organisation-kind-inspectorate",
    }
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("organisation", subject: |_| None, resource: |row| {
    Resource::new(Category::Organisation, row.id).open_to([Some(row.id)])
});

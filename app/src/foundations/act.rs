//! One request, as handlers and templates see it: who speaks which language, on which page, on which day, under which law.

use crate::foundations::access::Guarded;
use crate::foundations::assets;
use crate::foundations::fault::Fault;
use crate::foundations::languages::{self, Language, Speech};
use crate::foundations::law::LawInForce;
use crate::foundations::program::Program;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::{self, Instant, Kept, Once, Store, Tx};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use jiff::civil::Date;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr};
use std::ops::Deref;
use std::sync::Arc;

/// Where a watched person goes with one touch: a page that anyone could have open, small and in every language.
const EXIT: &str = "https://www.wikipedia.org/";

/// One request. It derefs to [`Speech`], so `act.t("key")` speaks the reader's language.
#[derive(Clone, Debug)]
pub struct Act {
    program: Program,
    speech: Speech,
    chosen: bool,
    here: Arc<str>,
    visitor: Option<Arc<Visitor>>,
    key: Option<Arc<str>>,
    address: IpAddr,
}

impl Act {
    /// Finds the language: `?lang=` when it names one, else Accept-Language, else English.
    pub fn of(program: &Program, uri: &Uri, headers: &HeaderMap) -> Self {
        let languages = program.languages();
        let query = uri.query().unwrap_or_default();
        let asked = query.split('&').filter_map(|pair| pair.strip_prefix("lang=")).next_back();
        let asked = asked.and_then(|tag| languages::from_tag(languages, tag));
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let language = asked.unwrap_or_else(|| languages::from_accept_language(languages, accepted));
        let rest: Vec<&str> = query.split('&').filter(|p| !p.is_empty() && !p.starts_with("lang=")).collect();
        // Two slashes at the start would make a link to this page a link to another site.
        let path = format!("/{}", uri.path().trim_start_matches('/'));
        let here = if rest.is_empty() { path } else { format!("{path}?{}", rest.join("&")) };
        Self {
            program: program.clone(),
            speech: Speech::new(languages, language),
            chosen: asked.is_some(),
            here: here.into(),
            visitor: None,
            key: None,
            address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        }
    }

    /// An act without a request: of the command line, of the program itself, of a test.
    pub fn without_request(program: &Program, speech: Speech, visitor: Visitor) -> Self {
        let (visitor, here) = (Some(Arc::new(visitor)), "/".into());
        let address = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        Self { program: program.clone(), speech, chosen: false, here, visitor, key: None, address }
    }

    /// The same request by this visitor.
    #[must_use]
    pub fn by(self, visitor: Arc<Visitor>) -> Self {
        Self { visitor: Some(visitor), ..self }
    }

    /// The same request with a key under which its answer is remembered, should it come again.
    #[must_use]
    pub fn with_key(self, key: &str) -> Self {
        let key = (!key.is_empty()).then(|| key.into());
        Self { key, ..self }
    }

    /// The same request from this address.
    #[must_use]
    pub fn from(self, address: IpAddr) -> Self {
        Self { address, ..self }
    }

    /// The address the request came from; for counting attempts, never stored.
    pub fn address(&self) -> IpAddr {
        self.address
    }

    /// Who asks.
    ///
    /// # Errors
    /// [`Fault::SignIn`] when nobody has signed in.
    pub fn visitor(&self) -> Result<&Visitor, Fault> {
        self.visitor.as_deref().ok_or(Fault::SignIn)
    }

    /// Who asks, when somebody has signed in.
    pub fn signed_in(&self) -> Option<&Visitor> {
        self.visitor.as_deref()
    }

    /// The member of staff who has signed in, for the head of every page.
    pub fn staff(&self) -> Option<&Visitor> {
        self.signed_in().filter(|visitor| visitor.account().is_some())
    }

    /// Is this the demonstration?
    pub fn is_demo(&self) -> bool {
        self.program.settings().is_demo
    }

    /// The store.
    ///
    /// # Errors
    /// [`Fault::NotFound`] in a program that keeps no records.
    pub fn store(&self) -> Result<&Store, Fault> {
        self.program.store()
    }

    /// This instant.
    pub fn now(&self) -> Instant {
        self.program.clock().now().into()
    }

    /// Opens the transaction of a step. `step` names it and `input` is what was asked: with a key they tell whether the same
    /// request comes again.
    ///
    /// # Errors
    /// [`Fault::SignIn`] without a visitor, [`Fault::Busy`] when the database has no room.
    pub async fn begin(&self, step: &str, input: &impl Serialize) -> Result<Tx, Fault> {
        let actor = self.visitor()?.id;
        Tx::begin(self.store()?, self.now(), actor, self.once(step, input)?).await
    }

    /// The answer to the same request, when it came before.
    ///
    /// # Errors
    /// A conflict when its key came with another request.
    pub async fn answered<T: DeserializeOwned>(&self, step: &str, input: &impl Serialize) -> Result<Option<T>, Fault> {
        match self.once(step, input)? {
            Some(once) => store::recall(self.store()?.reader(), &once).await,
            None => Ok(None),
        }
    }

    fn once(&self, step: &str, input: &impl Serialize) -> Result<Option<Once>, Fault> {
        let actor = self.visitor()?.id;
        Ok(self.key.as_deref().map(|key| Once::new(actor, key, step, input)))
    }

    /// A record by its identifier. It tells nothing until it is cleared.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub async fn load<M: Kept>(&self, id: impl Into<Uuid>) -> Result<Guarded<M>, Fault> {
        let found = M::Entity::find().filter(M::ID.eq(id.into())).one(self.store()?.reader()).await;
        found.map_err(store::fault)?.map(Guarded::new).ok_or(Fault::NotFound)
    }

    /// The same inside a transaction, where nobody changes it under our hands.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub async fn load_in<M: Kept>(&self, tx: &Tx, id: impl Into<Uuid>) -> Result<Guarded<M>, Fault> {
        let found = M::Entity::find().filter(M::ID.eq(id.into())).one(tx.db()).await;
        found.map_err(store::fault)?.map(Guarded::new).ok_or(Fault::NotFound)
    }

    /// The running program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The law in force.
    pub fn law(&self) -> &LawInForce {
        self.program.law()
    }

    /// The day it is, in UTC.
    pub fn today(&self) -> Date {
        self.program.clock().today()
    }

    /// The words of this reader.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// For the `lang` attribute.
    pub fn tag(&self) -> &str {
        &self.speech.language().tag
    }

    /// For the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        self.speech.language().direction.attribute()
    }

    /// Did the reader choose the language, so that links must carry it?
    pub fn language_is_chosen(&self) -> bool {
        self.chosen
    }

    /// An address inside the portal that keeps the chosen language. Percent-encode what you put into `address`.
    pub fn link(&self, address: &str) -> String {
        if self.chosen { with_language(address, self.tag()) } else { address.to_owned() }
    }

    /// This page in another language.
    pub fn here_in(&self, tag: &str) -> String {
        with_language(&self.here, tag)
    }

    /// This page's path, without its query.
    pub fn path(&self) -> &str {
        self.here.split('?').next().unwrap_or_default()
    }

    /// All languages, for the picker.
    pub fn languages(&self) -> &[Arc<Language>] {
        self.program.languages().all()
    }

    /// Address of the stylesheet.
    pub fn stylesheet(&self) -> &'static str {
        assets::stylesheet_address()
    }

    /// Where "Exit this page" leads.
    pub fn exit(&self) -> &'static str {
        EXIT
    }
}

/// Adds `lang` to an address, before its fragment.
fn with_language(address: &str, tag: &str) -> String {
    let (address, fragment) = address.split_once('#').map_or((address, None), |(a, f)| (a, Some(f)));
    let joint = if address.contains('?') { '&' } else { '?' };
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    format!("{address}{joint}lang={tag}{fragment}")
}

impl Deref for Act {
    type Target = Speech;

    fn deref(&self) -> &Speech {
        &self.speech
    }
}

impl FromRequestParts<Program> for Act {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, program: &Program) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Act>().cloned().unwrap_or_else(|| Act::of(program, &parts.uri, &parts.headers)))
    }
}

//! Reads languages from files of packs: `languages/<tag>/language.toml` and `languages/<tag>/*.ftl`.
//! Nothing wrong in a file is fatal: what cannot be used is left out and listed.

use super::Languages;
use super::language::{Card, Language};
use crate::foundations::law::PackFile;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use icu_locale::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Something wrong in a file of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Path inside the packs.
    pub file: String,
    /// What is wrong.
    pub message: String,
}

/// Reads all languages. English must be there; without it every text would be its key.
pub fn load(files: &[PackFile]) -> Languages {
    let mut troubles = Vec::new();
    let mut folders: BTreeMap<&str, Vec<&PackFile>> = BTreeMap::new();
    for file in files {
        if let Some((tag, _)) = file.path.strip_prefix("languages/").and_then(|rest| rest.split_once('/')) {
            folders.entry(tag).or_default().push(file);
        }
    }
    let mut all: Vec<Arc<Language>> = Vec::new();
    for (tag, files) in folders {
        match language(tag, &files, &mut troubles) {
            Some(language) if tag == "en" => all.insert(0, Arc::new(language)),
            Some(language) => all.push(Arc::new(language)),
            None => {}
        }
    }
    if all.first().is_none_or(|first| first.tag != "en") {
        troubles.push(Trouble { file: "languages/en".into(), message: "There are no English texts.".into() });
        all.insert(0, Arc::new(wordless_english()));
    }
    Languages { all, troubles }
}

fn language(tag: &str, files: &[&PackFile], troubles: &mut Vec<Trouble>) -> Option<Language> {
    let mut trouble = |file: &str, message: String| troubles.push(Trouble { file: file.to_owned(), message });
    let folder = format!("languages/{tag}");
    let Some(card_file) = files.iter().find(|file| file.path == format!("{folder}/language.toml")) else {
        trouble(&folder, "There is no language.toml. Add one with tag, endonym and direction.".into());
        return None;
    };
    let card: Card = match toml::from_str(&card_file.text()) {
        Ok(card) => card,
        Err(error) => {
            trouble(&card_file.path, error.to_string());
            return None;
        }
    };
    let (Ok(id), Ok(locale)) =
        (card.tag.parse::<LanguageIdentifier>(), card.formats_like.as_ref().unwrap_or(&card.tag).parse::<Locale>())
    else {
        trouble(&card_file.path, format!("{:?} is not a BCP 47 language tag.", card.tag));
        return None;
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(true);
    let mut messages = BTreeMap::new();
    for file in files.iter().filter(|file| file.path.ends_with(".ftl")) {
        let resource = match FluentResource::try_new(file.text().into_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    trouble(&file.path, error.to_string());
                }
                resource
            }
        };
        messages.extend(keys_and_values(&resource));
        if let Err(errors) = bundle.add_resource(resource) {
            for error in errors {
                trouble(&file.path, error.to_string());
            }
        }
    }
    let mut pack_texts = super::PackTexts::default();
    for file in files.iter().filter(|file| file.path.ends_with(".toml") && !file.path.ends_with("/language.toml")) {
        if let Err(error) = pack_texts.add(&file.text()) {
            trouble(&file.path, error);
        }
    }
    Some(Language {
        pack_texts,
        tag: card.tag,
        endonym: card.endonym,
        direction: card.direction,
        reviewed_by: card.reviewed_by.filter(|name| !name.trim().is_empty()),
        drafted_by_machine: card.drafted_by_machine,
        bundle,
        locale,
        messages,
    })
}

/// English without a word, so that the program can still start and say so.
fn wordless_english() -> Language {
    Language {
        tag: "en".into(),
        endonym: "English".into(),
        direction: super::Direction::Ltr,
        reviewed_by: None,
        drafted_by_machine: false,
        pack_texts: super::PackTexts::default(),
        bundle: FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]),
        locale: Locale::UNKNOWN,
        messages: BTreeMap::new(),
    }
}

/// The messages of a file and the names of the values each shows.
fn keys_and_values(resource: &FluentResource) -> Vec<(String, Vec<String>)> {
    use fluent_syntax::ast::Entry;
    resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => {
                let mut names = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    super::text::names_in(pattern, &mut names);
                }
                Some((message.id.name.to_owned(), names.into_iter().collect()))
            }
            _ => None,
        })
        .collect()
}

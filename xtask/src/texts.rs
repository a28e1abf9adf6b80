//! The texts of `locales/`: as files that a page fetches, and for what stands in the page before the app runs.

use crate::{bundle::Files, hash, paths, template::Names};
use anyhow::{Context, Result, bail};
use std::fs;

use kariz_texts::{LANGUAGES, LEAVES, Language, Message, Piece, Texts};

/// What the sample workspace is made of, beside the leaves.
pub const SAMPLE: &str = "sample";

fn sample(language: Language) -> Result<String> {
    let path = paths::root().join("locales").join(language.code).join("sample.txt");
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// The texts of all languages.
pub struct Locales(Vec<(Language, Texts)>);

/// Reads them all.
///
/// # Errors
/// What one of them lacks, text by text.
pub fn read() -> Result<Locales> {
    let folder = paths::root().join("locales");
    let read = |language: Language| Ok((language, kariz_texts::read(&folder.join(language.code))?));
    let all = LANGUAGES.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    let (_, english) = all.first().context("no language")?;
    let faults: Vec<String> = all
        .iter()
        .flat_map(|(language, texts)| kariz_texts::check(*language, english, texts))
        .map(|fault| fault.to_string())
        .collect();
    if !faults.is_empty() {
        bail!("texts that are not right in every language:\n{}", faults.join("\n"));
    }
    Ok(Locales(all))
}

impl Locales {
    /// Each language with its texts, English first.
    pub fn iter(&self) -> impl Iterator<Item = &(Language, Texts)> {
        self.0.iter()
    }

    /// The file of each leaf in each language, by path. One hash is in the names of all files of a language.
    ///
    /// # Errors
    /// A text that is missing.
    pub fn files(&self) -> Result<(Files, Vec<(Language, String)>)> {
        let (mut files, mut hashes) = (Files::new(), Vec::new());
        let Some((_, english)) = self.0.first() else { return Ok((files, hashes)) };
        for (language, texts) in &self.0 {
            let leaves = LEAVES.iter().map(|leaf| Ok((leaf.name, kariz_texts::written(leaf, english, texts)?)));
            let mut leaves = leaves.collect::<Result<Vec<_>>>()?;
            leaves.push((SAMPLE, sample(*language)?));
            let hash = hash::short(leaves.iter().map(|(_, file)| file.as_str()).collect::<String>().as_bytes());
            for (leaf, file) in leaves {
                files.insert(path(language.code, leaf, &hash), file.into_bytes());
            }
            hashes.push((*language, hash));
        }
        Ok((files, hashes))
    }
}

/// Where the file of a leaf is: `web/boot.js` puts it together likewise.
pub fn path(language: &str, leaf: &str, hash: &str) -> String {
    format!("texts/{language}-{leaf}-{hash}.txt")
}

/// Every text without variables, escaped, as the templates name it: `text first-title`.
pub fn names(texts: &Texts) -> Names {
    let plain = texts.values().flatten().filter_map(|message| Some((&message.name, message.plain()?)));
    plain.map(|(name, text)| (format!("text {name}"), escaped(&text))).collect()
}

/// A text without variables, as it is.
///
/// # Errors
/// There is none of this name.
pub fn plain(texts: &Texts, name: &str) -> Result<String> {
    let message = texts.values().flatten().find(|message| message.name == name);
    message.and_then(Message::plain).with_context(|| format!("no text without variables is called {name}"))
}

/// What a text says, escaped; its variables are left out.
pub fn of_template(texts: &Texts, name: &str) -> String {
    let kebab = name.chars().fold(String::from("template-"), |mut kebab, letter| {
        if letter.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
        kebab
    });
    let message = texts.get("templates").into_iter().flatten().find(|message| message.name == kebab);
    let pieces = message.map_or([].as_slice(), |message| message.pieces.as_slice());
    pieces.iter().map(|piece| if let Piece::Words(words) = piece { escaped(words) } else { String::new() }).collect()
}

/// A text as HTML has it, in attributes too.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u2_every_language_is_whole_and_has_its_files() {
        let locales = read().unwrap();
        let (files, hashes) = locales.files().unwrap();
        assert_eq!(files.len(), LANGUAGES.len() * (LEAVES.len() + 1));
        for (language, hash) in &hashes {
            assert!(files.contains_key(&path(language.code, "first", hash)), "{language:?}");
        }
    }

    #[test]
    fn texts_without_variables_are_named_and_escaped() {
        let texts = Texts::from([("page".to_owned(), Vec::new())]);
        assert!(names(&texts).is_empty());
        assert_eq!(escaped("Say \"R&D\""), "Say &quot;R&amp;D&quot;");
        let (_, english) = &read().unwrap().0[0];
        assert_eq!(names(english).get("text first-title").map(String::is_empty), Some(false));
        assert_eq!(of_template(english, "stageProposal"), "Proposal");
    }
}

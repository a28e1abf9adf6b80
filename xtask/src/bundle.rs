//! dist/: everything a static host has to hold, under any path.
//!
//! Every file but a few carries its content's hash in its name, and may be kept
//! for ever by whoever fetched it. The page, the service worker and the manifest
//! keep their names: they are what a host must not let get stale.

use crate::{
    document, first_visit,
    glue::{self, APP, SPLIT},
    hash, headers, manifest,
    parts::{self, FilesOfParts},
    paths, say, script,
    serve::is_hashed,
    styles,
    template::{self, Names},
    texts::{self, Locales},
};
use anyhow::{Context, Result};
use kariz_texts::{LANGUAGES, LEAVES, Language};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A finished file by its path in dist/.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The app as it will be served.
#[derive(Default)]
pub struct Bundle {
    /// Everything, by path in dist/.
    pub files: Files,
    /// What a source calls a file, and the file's path in dist/.
    pub names: Names,
    /// Which of them each part needs.
    pub parts: FilesOfParts,
    /// The paths of what is fetched only when it is asked for, or when there is time.
    pub rest: BTreeSet<String>,
}

/// The page itself.
pub const PAGE: &str = "index.html";
/// What documents run: it makes them look as the app does.
const DOCUMENT_SCRIPT: &str = "document.js";
/// The service worker.
pub const SERVICE_WORKER: &str = "sw.js";

/// Puts dist/ together from the wasm with its glue and the files of the page.
pub fn write(glue: &Path) -> Result<Bundle> {
    let step = say::step("writing dist/");
    let mut bundle = Bundle::default();
    bundle.add_wasm(glue)?;
    for (name, sheet) in styles::joined()? {
        bundle.add_hashed(&name, sheet.into_bytes());
    }
    let locales = texts::read()?;
    bundle.add_texts(&locales)?;
    // Each may name those before it.
    bundle.add_template("web/engine.js", "worker.js", Naming::Hashed)?;
    bundle.add_template("web/boot.js", "boot.js", Naming::Hashed)?;
    bundle.add_folder(&paths::root().join("web/icons"), "icons")?;
    bundle.names.insert("policy".into(), headers::POLICY.into());
    bundle.add_template(PAGE, PAGE, Naming::Plain)?;
    bundle.add_template("web/document.js", DOCUMENT_SCRIPT, Naming::Hashed)?;
    bundle.add_document("docs/security.md", "security.html")?;
    bundle.add_service_worker()?;
    bundle.save(&paths::dist())?;
    step.done();
    Ok(bundle)
}

enum Naming {
    Hashed,
    Plain,
}

impl Bundle {
    /// The wasm, what was split off from it, and the two scripts that load it. These name each other,
    /// so one hash is in both their names.
    fn add_wasm(&mut self, glue: &Path) -> Result<()> {
        self.add_hashed("app.wasm", fs::read(glue.join(format!("{APP}_bg.wasm")))?);
        let mut split = fs::read_to_string(glue.join(SPLIT))?;
        let by_name = glue::files_of_parts(glue)?;
        for (name, bytes) in split_off(glue)? {
            self.add_hashed(&name, bytes);
            let path = self.names.get(&name).cloned().unwrap_or_default();
            split = split.replace(&format!("\"./{name}\""), &format!("\"./{path}\""));
            for user in parts::users(&by_name, &name) {
                self.parts.entry(user.to_owned()).or_default().insert(path.clone());
            }
        }
        let first = self.parts.get(parts::FIRST).into_iter().flatten().cloned().collect::<Vec<_>>(); // no texts yet
        self.names.insert("first.files".into(), first.join(" "));
        let at_once = parts::at_once(&self.parts);
        self.rest.extend(self.parts.values().flatten().filter(|path| !at_once.contains(*path)).cloned());
        let app = fs::read_to_string(glue.join(format!("{APP}.js")))?;
        let hash = hash::short([app.as_bytes(), split.as_bytes()].concat().as_slice());
        let (app_name, split_name) = (format!("{APP}-{hash}.js"), format!("split-{hash}.js"));
        // The wasm asks for its import by the plain name, the browser by the hashed one.
        let app = script::plain(&app.replace(&format!("from \"./{SPLIT}\""), &format!("from \"./{split_name}\"")));
        let split = script::plain(&split.replace(&format!("./{APP}.js"), &format!("./{app_name}")));
        self.add("app.js", app_name, app.into_bytes());
        self.add(SPLIT, split_name, split.into_bytes());
        // Small scripts that a dependency brings; their folders are hashed by wasm-bindgen.
        let snippets = glue.join("snippets");
        if snippets.is_dir() { self.add_folder(&snippets, "snippets") } else { Ok(()) }
    }

    /// The texts of all languages, the page's own words in them, and manifests. Nobody waits for a language that is not
    /// shown.
    fn add_texts(&mut self, locales: &Locales) -> Result<()> {
        let (files, hashes) = locales.files()?;
        for (language, texts) in locales.iter() {
            let page = first_visit::html(*language, texts)?;
            let manifest = manifest::path(*language);
            self.add(&manifest, manifest.clone(), manifest::written(*language, texts)?.into_bytes());
            if *language == LANGUAGES[0] {
                self.names.extend(texts::names(texts));
                self.names.insert("page".into(), page);
            } else {
                let name = format!("texts/{}-page.html", language.code);
                self.add_hashed(&name, page.into_bytes());
                self.rest.extend([manifest].into_iter().chain(self.names.get(&name).cloned()));
            }
        }
        let page = |language: &Language| {
            let path = self.names.get(&format!("texts/{}-page.html", language.code))?;
            Some(path.rsplit_once('-')?.1.trim_end_matches(".html").to_owned())
        };
        let listed = |(language, hash): &(Language, String)| {
            [Some(language.code.to_owned()), Some(hash.clone()), page(language)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(":")
        };
        let listed: Vec<String> = hashes.iter().map(listed).collect();
        self.names.insert("texts".into(), listed.join(" "));
        for (path, bytes) in files {
            self.rest.insert(path.clone());
            self.add(&path.clone(), path, bytes);
        }
        let english = hashes.first().map_or("", |(_, hash)| hash);
        for leaf in &LEAVES {
            let path = texts::path(LANGUAGES[0].code, leaf.name, english);
            self.rest.remove(&path);
            self.names.insert(format!("texts of {}", leaf.name), path.clone());
            for part in leaf.parts {
                self.parts.entry((*part).to_owned()).or_default().insert(path.clone());
            }
        }
        let sample = texts::path(LANGUAGES[0].code, texts::SAMPLE, english);
        self.parts.entry("sample".to_owned()).or_default().insert(sample);
        let of_first = LEAVES.iter().filter(|leaf| leaf.parts.contains(&parts::FIRST)).map(|leaf| leaf.name);
        self.names.insert("first.texts".into(), of_first.collect::<Vec<_>>().join(" "));
        Ok(())
    }

    fn add_template(&mut self, source: &str, name: &str, naming: Naming) -> Result<()> {
        let text = fs::read_to_string(paths::root().join(source)).with_context(|| source.to_owned())?;
        let filled = template::fill(&text, &self.names).with_context(|| source.to_owned())?;
        let filled = if source.ends_with(".js") { script::plain(&filled) } else { filled }.into_bytes();
        match naming {
            Naming::Hashed => self.add_hashed(name, filled),
            Naming::Plain => self.add(name, name.to_owned(), filled),
        }
        Ok(())
    }

    /// A document is there offline as well, but nobody waits for it.
    fn add_document(&mut self, source: &str, name: &str) -> Result<()> {
        let page = document::page(source, &self.names)?;
        self.add(name, name.to_owned(), page);
        self.rest.insert(name.to_owned());
        self.rest.extend(self.names.get(DOCUMENT_SCRIPT).cloned());
        Ok(())
    }

    fn add_folder(&mut self, folder: &Path, under: &str) -> Result<()> {
        for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let entry = entry?;
            let path = format!("{under}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.add_folder(&entry.path(), &path)?;
            } else {
                self.add(&path, path.clone(), fs::read(entry.path())?);
            }
        }
        Ok(())
    }

    /// The service worker comes last: it lists all others, and its version is
    /// the hash of them all, so any change anywhere makes a new worker.
    fn add_service_worker(&mut self) -> Result<()> {
        let hashes: String = self.files.iter().map(|(path, bytes)| format!("{path} {}\n", hash::full(bytes))).collect();
        let (rest, needed): (Vec<&String>, Vec<&String>) =
            self.files.keys().partition(|path| self.rest.contains(*path));
        let listed = |paths: Vec<&String>| {
            let paths = paths.into_iter().map(|path| match self.files.get(path) {
                _ if path == PAGE => "./".to_owned(),
                Some(bytes) if is_hashed(path) => format!("{path}={}", hash::full(bytes)),
                _ => path.clone(),
            });
            paths.collect::<Vec<_>>().join(" ")
        };
        let (needed, rest) = (listed(needed), listed(rest));
        self.names.insert("version".into(), hash::short(hashes.as_bytes()));
        self.names.insert("files".into(), needed);
        self.names.insert("rest".into(), rest);
        self.names.insert("headers".into(), headers::json());
        self.add_template("web/sw.js", SERVICE_WORKER, Naming::Plain)
    }

    /// Adds `name` as `stem-hash.extension`.
    fn add_hashed(&mut self, name: &str, bytes: Vec<u8>) {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let path = format!("{stem}-{}.{extension}", hash::short(&bytes));
        self.add(name, path, bytes);
    }

    fn add(&mut self, name: &str, path: String, bytes: Vec<u8>) {
        self.names.insert(name.to_owned(), path.clone());
        self.files.insert(path, bytes);
    }

    /// Writes beside dist/ first and swaps then, so that dist/ is never half written.
    fn save(&self, dist: &Path) -> Result<()> {
        let fresh = paths::kept().join("dist");
        let _ = fs::remove_dir_all(&fresh);
        for (path, bytes) in &self.files {
            let path = fresh.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&fresh))?;
            fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        }
        let _ = fs::remove_dir_all(dist);
        fs::rename(&fresh, dist).context("dist/ cannot be replaced")
    }
}

/// The wasm that was split off, by the names that `split.js` has for it.
fn split_off(glue: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(glue)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".wasm") && name != format!("{APP}_bg.wasm") {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

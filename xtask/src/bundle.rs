//! dist/: everything a static host has to hold, under any path.
//!
//! Every file but a few carries its content's hash in its name, and may be kept
//! for ever by whoever fetched it. The page, the service worker and the manifest
//! keep their names: they are what a host must not let get stale.

use crate::{
    glue, hash, paths, say, styles,
    template::{self, Names},
};
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
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
}

/// The page itself.
pub const PAGE: &str = "index.html";
/// The service worker.
pub const SERVICE_WORKER: &str = "sw.js";

/// Puts dist/ together from the glue in `folders` and the files of the page.
pub fn write(folders: &[PathBuf]) -> Result<Bundle> {
    let step = say::step("writing dist/");
    let mut bundle = Bundle::default();
    for (module, folder) in glue::MODULES.iter().zip(folders) {
        bundle.add_module(module.name, folder)?;
    }
    bundle.add_hashed("kariz.css", styles::joined()?.into_bytes());
    // Each may name those before it.
    bundle.add_template("web/engine.js", "worker.js", Naming::Hashed)?;
    bundle.add_template("web/boot.js", "boot.js", Naming::Hashed)?;
    bundle.add_folder(&paths::root().join("web/icons"), "icons")?;
    bundle.add_template("web/manifest.webmanifest", "manifest.webmanifest", Naming::Plain)?;
    bundle.add_template(PAGE, PAGE, Naming::Plain)?;
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
    fn add_module(&mut self, name: &str, folder: &Path) -> Result<()> {
        self.add_hashed(&format!("{name}.wasm"), fs::read(folder.join(format!("{name}_bg.wasm")))?);
        self.add_hashed(&format!("{name}.js"), fs::read(folder.join(format!("{name}.js")))?);
        // Small scripts that a dependency brings; their folders are hashed by wasm-bindgen.
        let snippets = folder.join("snippets");
        if snippets.is_dir() { self.add_folder(&snippets, "snippets") } else { Ok(()) }
    }

    fn add_template(&mut self, source: &str, name: &str, naming: Naming) -> Result<()> {
        let text = fs::read_to_string(paths::root().join(source)).with_context(|| source.to_owned())?;
        let filled = template::fill(&text, &self.names).with_context(|| source.to_owned())?.into_bytes();
        match naming {
            Naming::Hashed => self.add_hashed(name, filled),
            Naming::Plain => self.add(name, name.to_owned(), filled),
        }
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
        let listed: Vec<&str> = self.files.keys().map(|path| if path == PAGE { "./" } else { path }).collect();
        let (version, listed) = (hash::short(hashes.as_bytes()), listed.join(" "));
        self.names.insert("version".into(), version);
        self.names.insert("files".into(), listed);
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

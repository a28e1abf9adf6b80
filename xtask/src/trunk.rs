//! Trunk, for those who have it: what the hook in `Trunk.toml` calls.

use crate::{
    build::{self, Flavour},
    bundle, command, paths, say,
    tally::Tally,
};
use anyhow::{Context, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What Trunk puts into a page that it serves, and into no other.
const SERVED: &str = "trunk/ws";
/// The script that loads the page anew, in such a page.
const RELOAD: &str = "web/trunk/reload.js";

/// Builds, and puts all of dist/ in the place of what Trunk has made.
pub fn build() -> Result<()> {
    let staging =
        env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).context("only Trunk calls this: `trunk build`")?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    build::build(if is_release { Flavour::Release } else { Flavour::Dev })?;
    fill(&staging, &paths::dist())
}

fn fill(staging: &Path, dist: &Path) -> Result<()> {
    let page = staging.join(bundle::PAGE);
    let is_served = fs::read_to_string(&page).is_ok_and(|page| page.contains(SERVED));
    copy(dist, staging)?;
    if is_served {
        fs::copy(paths::root().join(RELOAD), staging.join("reload.js")).context(RELOAD)?;
        let text = fs::read_to_string(&page)?;
        fs::write(&page, text.replacen("</head>", "<script src=\"./reload.js\"></script>\n</head>", 1))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Where Trunk is installed, `trunk build` gives what `cargo xtask build --dev` gives.
pub fn test() -> Tally {
    if Command::new("trunk").arg("--version").output().is_err() {
        say::note("Trunk is not here: `trunk build` is not tried, Trunk.toml is only read");
        return Tally { skipped: 1, ..Tally::default() };
    }
    match try_out() {
        Ok(()) => Tally { passed: 1, ..Tally::default() },
        Err(why) => {
            say::failure(&why);
            Tally { failed: 1, ..Tally::default() }
        }
    }
}

fn try_out() -> Result<()> {
    let step = say::step("building with Trunk");
    command::run(Command::new("trunk").arg("build").current_dir(paths::root()))?;
    let page = |folder: PathBuf| fs::read(folder.join(bundle::PAGE)).with_context(|| folder.display().to_string());
    let same = page(paths::root().join("target/trunk"))? == page(paths::dist())?;
    step.ended(same);
    if same { Ok(()) } else { anyhow::bail!("`trunk build` left another page than `cargo xtask build`") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml::Table;

    #[test]
    fn trunk_toml_names_what_is_there_and_its_hook_is_a_verb_of_ours() {
        let text = fs::read_to_string(paths::root().join("Trunk.toml")).unwrap();
        let trunk: Table = text.parse().unwrap();
        let target = trunk["build"]["target"].as_str().unwrap();
        assert!(paths::root().join(target).is_file(), "{target}");
        for folder in trunk["watch"]["watch"].as_array().unwrap() {
            assert!(paths::root().join(folder.as_str().unwrap()).exists(), "{folder:?}");
        }
        let hooks = trunk["hooks"].as_array().unwrap();
        let [hook] = hooks.as_slice() else { panic!("one hook") };
        assert_eq!(hook["stage"].as_str(), Some("post_build"));
        assert_eq!(hook["command"].as_str(), Some("cargo"));
        let arguments: Vec<_> =
            hook["command_arguments"].as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
        assert_eq!(arguments, ["xtask", "build", "--for-trunk"]);
        // Beside its own page Trunk would build the package that it finds.
        let beside = Path::new(target).parent().unwrap().join("Cargo.toml");
        assert!(!paths::root().join(beside).exists());
    }

    #[test]
    fn a_served_page_loads_anew_and_a_built_one_is_as_it_was() {
        let folder = env::temp_dir().join(format!("kariz-trunk-{}", std::process::id()));
        let (dist, staging) = (folder.join("dist"), folder.join("staging"));
        fs::create_dir_all(dist.join("icons")).unwrap();
        fs::write(dist.join("icons/icon.svg"), "icon").unwrap();
        fs::write(dist.join(bundle::PAGE), "<head>Kariz</head>").unwrap();
        for (trunks, is_served) in [("<head></head>", false), ("<script>'.well-known/trunk/ws'</script>", true)] {
            fs::create_dir_all(&staging).unwrap();
            fs::write(staging.join(bundle::PAGE), trunks).unwrap();
            fill(&staging, &dist).unwrap();
            let page = fs::read_to_string(staging.join(bundle::PAGE)).unwrap();
            assert!(page.starts_with("<head>Kariz"), "{page}");
            assert_eq!(page.contains("reload.js"), is_served);
            assert_eq!(staging.join("reload.js").is_file(), is_served);
            assert!(staging.join("icons/icon.svg").is_file());
        }
        fs::remove_dir_all(folder).unwrap();
    }
}

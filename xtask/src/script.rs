//! Scripts as they are served: without what is there for those who read the source.

/// A script without its comments, indentation and empty lines.
///
/// Comments are those that begin a line: what follows code on its line stays, since telling it from a string or a
/// pattern would need a parser. No string of these scripts goes over several lines.
pub fn plain(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut in_comment = false;
    for mut line in script.lines().map(str::trim) {
        while in_comment || line.starts_with("/*") {
            let rest = line.split_once("*/");
            in_comment = rest.is_none();
            line = rest.map_or("", |(_, rest)| rest.trim_start());
            if line.is_empty() {
                break;
            }
        }
        if !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_code_stays() {
        let script = "// what it is\n\"use strict\";\n\n/**\n * @returns {number}\n */\nfunction one() {\n  /* here */\n  return 1; // one\n}\n";
        assert_eq!(plain(script), "\"use strict\";\nfunction one() {\nreturn 1; // one\n}\n");
        assert_eq!(plain("/** @type {number} */ let one = 1;\n/* over\nlines */ two();\n"), "let one = 1;\ntwo();\n");
        assert_eq!(plain("const at = \"https://example.org\";"), "const at = \"https://example.org\";\n");
    }
}

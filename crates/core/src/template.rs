//! Stage templates to start a pipeline from (P2).

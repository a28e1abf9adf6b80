//! The numbers of SPEC section 5.

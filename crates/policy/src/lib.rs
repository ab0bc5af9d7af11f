//! The policy language: parse, judge, check, promise.

//! Assembly, one sentence a test.

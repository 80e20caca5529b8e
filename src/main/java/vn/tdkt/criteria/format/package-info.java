/**
 * Criteria sets, rules and answers as plain trees of maps, lists and texts, and back. Records speak
 * for themselves: a component's name is its key, a record's name is its kind; what people write
 * often has a short form.
 */
package vn.tdkt.criteria.format;

/**
 * YAML as plain maps, lists and texts with the place of each, and back: every scalar is a text, so
 * that "1.000" and "no" stay what was written; no anchors, no tags, no second document.
 */
package vn.tdkt.season.yaml;

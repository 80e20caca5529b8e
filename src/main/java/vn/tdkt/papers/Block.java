package vn.tdkt.papers;

/** What stands on a paper, from top to bottom. */
public sealed interface Block permits Head, Paragraph, Table, Closing {}

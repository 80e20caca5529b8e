package vn.tdkt.reading;

/** What stands in a document, from top to bottom. */
public sealed interface Block permits Paragraph, Table {
  Place place();
}

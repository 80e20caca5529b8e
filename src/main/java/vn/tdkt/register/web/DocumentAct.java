package vn.tdkt.register.web;

import vn.tdkt.register.RegisteredDocument;

/** An act upon a document. */
interface DocumentAct extends FormAct<RegisteredDocument> {
  @Override
  default String family() {
    return "document-act.";
  }
}

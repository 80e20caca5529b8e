package vn.tdkt.register.web;

import vn.tdkt.register.WorkFile;

/** An act upon a file of work; only an open one takes any. */
interface WorkFileAct extends FormAct<WorkFile> {
  @Override
  default String family() {
    return "work-file-act.";
  }

  @Override
  default boolean offered(WorkFile file) {
    return file.open();
  }
}

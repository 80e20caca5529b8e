package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFiles;

/** The document is laid in a file of work that is still open (REQ-126). */
@Component
@Order(7)
class FileDocument implements DocumentAct {
  private final WorkFiles files;

  FileDocument(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "dua-vao-ho-so";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.open() && !document.isAnnex() && !open(document).isEmpty();
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    List<Field.Choice> choices =
        open(document).stream()
            .map(one -> new Field.Choice(one.id().toString(), one.title() + " · " + one.year()))
            .toList();
    return List.of(Inputs.choice(typed, "workFile", "", choices).asRequired());
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    WorkFile chosen =
        open(document).stream()
            .filter(one -> one.id().equals(typed.id("workFile")))
            .findFirst()
            .orElseThrow(() -> new NotVisible("work file"));
    return files.add(chosen, List.of(document), by).map(file -> document.id());
  }

  private List<WorkFile> open(RegisteredDocument document) {
    return files.of(document.unit(), "").stream().filter(WorkFile::open).toList();
  }
}

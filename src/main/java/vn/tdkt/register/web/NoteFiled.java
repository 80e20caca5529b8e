package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFiles;

/** Pages and remark of one line of the table of contents. */
@Component
@Order(3)
class NoteFiled implements WorkFileAct {
  private final WorkFiles files;

  NoteFiled(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "ghi-so-trang";
  }

  @Override
  public boolean offered(WorkFile file) {
    return file.open() && file.documents() > 0;
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    return List.of(
        Lines.field(typed, files.contents(file)),
        Inputs.count(typed, "pages", ""),
        Inputs.line(typed, "note", ""));
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    Integer pages = typed.has("pages") ? typed.count("pages") : null;
    return files.note(
        file, Lines.chosen(typed, files.contents(file)), pages, typed.text("note"), by);
  }
}

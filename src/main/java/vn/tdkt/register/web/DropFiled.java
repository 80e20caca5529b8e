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

/** A document is taken out of an open file; it stays in its register. */
@Component
@Order(5)
class DropFiled implements WorkFileAct {
  private final WorkFiles files;

  DropFiled(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "rut-van-ban";
  }

  @Override
  public boolean offered(WorkFile file) {
    return file.open() && file.documents() > 0;
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    return List.of(Lines.field(typed, files.contents(file)));
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    return files.drop(file, Lines.chosen(typed, files.contents(file)), by);
  }
}

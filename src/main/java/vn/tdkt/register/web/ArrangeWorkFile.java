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

/** The documents are laid in the order of their dates. */
@Component
@Order(4)
class ArrangeWorkFile implements WorkFileAct {
  private final WorkFiles files;

  ArrangeWorkFile(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "sap-xep";
  }

  @Override
  public boolean offered(WorkFile file) {
    return file.open() && file.documents() > 1;
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    return List.of();
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    return files.arrange(file, by);
  }
}

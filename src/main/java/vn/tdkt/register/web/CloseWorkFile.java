package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFileMove;
import vn.tdkt.register.WorkFiles;

/** The file is closed with its table of contents, once and for all. */
@Component
@Order(6)
class CloseWorkFile implements WorkFileAct {
  private final WorkFiles files;

  CloseWorkFile(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "dong";
  }

  @Override
  public Permission permission() {
    return WorkFileMove.CLOSE.permission();
  }

  @Override
  public boolean offered(WorkFile file) {
    return file.state() == WorkFileMove.CLOSE.from() && file.documents() > 0;
  }

  @Override
  public ActButton.Weight weight() {
    return ActButton.Weight.GRAVE;
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    return List.of();
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    return files.close(file, by);
  }
}

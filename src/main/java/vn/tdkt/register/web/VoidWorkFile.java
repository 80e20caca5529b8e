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

/** A file that was opened by mistake; its documents stay in their registers. */
@Component
@Order(7)
class VoidWorkFile implements WorkFileAct {
  private final WorkFiles files;

  VoidWorkFile(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "huy";
  }

  @Override
  public Permission permission() {
    return WorkFileMove.VOID_IT.permission();
  }

  @Override
  public boolean offered(WorkFile file) {
    return file.state() == WorkFileMove.VOID_IT.from();
  }

  @Override
  public ActButton.Weight weight() {
    return ActButton.Weight.GRAVE;
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    return List.of(Inputs.reason(typed));
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    return files.voidIt(file, typed.text("reason"), by);
  }
}

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

/** Title, year, sign or retention of an open file are corrected. */
@Component
@Order(2)
class DescribeWorkFile implements WorkFileAct {
  private final WorkFiles files;

  DescribeWorkFile(WorkFiles files) {
    this.files = files;
  }

  @Override
  public String slug() {
    return "sua";
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    String retention = WorkFileFields.retention(file.retention());
    return new WorkFileFields(typed).of(file.year(), file.title(), file.code(), retention);
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    return files.describe(file, new WorkFileFields(typed).label(), by);
  }
}

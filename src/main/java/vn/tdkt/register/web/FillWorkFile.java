package vn.tdkt.register.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.FiledDocument;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registers;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFiles;

/** Documents of the office are laid in the file, many at a time. */
@Component
@Order(1)
class FillWorkFile implements WorkFileAct {
  private final WorkFiles files;
  private final Registers registers;

  FillWorkFile(WorkFiles files, Registers registers) {
    this.files = files;
    this.registers = registers;
  }

  @Override
  public String slug() {
    return "them-van-ban";
  }

  @Override
  public boolean searches() {
    return true;
  }

  @Override
  public List<Field> fields(WorkFile file, Typed typed) {
    List<Field.Choice> choices =
        missing(file, typed).stream()
            .map(one -> new Field.Choice(one.id().toString(), RelateDocument.line(one)))
            .toList();
    return List.of(Inputs.choices(typed, "documents", choices));
  }

  @Override
  public Outcome<UUID> carryOut(WorkFile file, Typed typed, Actor by) {
    Set<UUID> chosen = Set.copyOf(typed.ids("documents"));
    List<RegisteredDocument> documents =
        missing(file, typed).stream().filter(one -> chosen.contains(one.id())).toList();
    return files.add(file, documents, by);
  }

  private List<RegisteredDocument> missing(WorkFile file, Typed typed) {
    Set<UUID> there =
        files.contents(file).stream().map(FiledDocument::document).collect(Collectors.toSet());
    return registers
        .choice(file.unit(), typed.text(Acts.SEARCH), RelateDocument.MOST + there.size())
        .stream()
        .filter(one -> !there.contains(one.id()))
        .limit(RelateDocument.MOST)
        .toList();
  }
}

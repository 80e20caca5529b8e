package vn.tdkt.register.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisterLine;
import vn.tdkt.register.RegisterQuery;
import vn.tdkt.register.Registers;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFiles;

/** The official papers of the registers, for whoever sees them. */
@Controller
class PrintController {
  /** More than any office enters in a year; a file must have an end. */
  private static final int MOST = 20_000;

  private final Registers registers;
  private final WorkFiles files;
  private final Desk desk;
  private final Pages pages;

  PrintController(Registers registers, WorkFiles files, Desk desk, Pages pages) {
    this.registers = registers;
    this.files = files;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping(RegisterController.LIST + "/so-dang-ky.{format:docx|pdf|xlsx}")
  @Requires(Permission.DOCUMENT_VIEW)
  ResponseEntity<byte[]> register(
      @PathVariable String direction,
      @PathVariable String format,
      @RequestParam MultiValueMap<String, String> typed,
      Access access) {
    RegisterFilter filter = desk.filter(direction, new Typed(typed), pages.page(""), access);
    UUID unit = filter.office().unit();
    RegisterQuery all = RegisterQuery.all(unit, filter.direction(), filter.year());
    List<RegisterLine> lines = new ArrayList<>(registers.page(all, null, MOST));
    lines.removeIf(line -> line.document().details().number().isEmpty() && !counts(line));
    Collections.reverse(lines);
    RegisterPaper paper =
        new RegisterPaper(desk.name(unit), filter.direction(), filter.year(), lines);
    return Prints.of(paper.paper(), format);
  }

  private static boolean counts(RegisterLine line) {
    return line.document().state().counts();
  }

  @GetMapping(WorkFileController.ADDRESS + "/{id}/muc-luc.{format:docx|pdf|xlsx}")
  @Requires(Permission.DOCUMENT_VIEW)
  ResponseEntity<byte[]> contents(
      @PathVariable UUID id, @PathVariable String format, Access access) {
    WorkFile file = files.get(id, access);
    return Prints.of(
        new ContentsPaper(desk.name(file.unit()), file, files.contents(file)).paper(), format);
  }
}

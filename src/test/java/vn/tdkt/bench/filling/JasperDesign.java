package vn.tdkt.bench.filling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The certificate of {@link Task} as a design of JasperReports 7, which takes no Word template. */
public final class JasperDesign {
  private static final List<String> LINES =
      List.of(
          "\"LIÊN HIỆP CÁC HỘI MẪU\"",
          "\"GIẤY KHEN\"",
          "\"Tặng \" + $P{c0}",
          "$P{c1}",
          "\"Đã có thành tích \" + $P{c2}",
          "\"Quyết định số \" + $P{c3}",
          "\"Ngày \" + $P{c4}",
          "$P{c5}");
  private static final int LINE_HEIGHT = 50;

  private JasperDesign() {}

  public static Path write(Path folder) throws IOException {
    String parameters =
        IntStream.range(0, 6)
            .mapToObj("<parameter name=\"c%d\" class=\"java.lang.String\"/>"::formatted)
            .collect(Collectors.joining());
    String lines =
        IntStream.range(0, LINES.size()).mapToObj(JasperDesign::line).collect(Collectors.joining());
    String design =
        """
        <jasperReport name="giay-khen" language="java" pageWidth="842" pageHeight="595"
          orientation="Landscape" columnWidth="782" leftMargin="30" rightMargin="30"
          topMargin="30" bottomMargin="30">%s<title height="%d">%s</title></jasperReport>
        """
            .formatted(parameters, LINES.size() * LINE_HEIGHT, lines);
    return Files.writeString(folder.resolve("certificate.jrxml"), design);
  }

  private static String line(int place) {
    return """
        <element kind="textField" x="0" y="%d" width="782" height="%d" fontSize="16.0" bold="true"
          hTextAlign="Center"><expression><![CDATA[%s]]></expression></element>
        """
        .formatted(place * LINE_HEIGHT, LINE_HEIGHT, LINES.get(place));
  }
}

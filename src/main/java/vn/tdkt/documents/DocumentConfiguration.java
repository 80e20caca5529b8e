package vn.tdkt.documents;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.database.DataFolder;
import vn.tdkt.documents.content.FolderContents;
import vn.tdkt.documents.preview.Previews;

/** Where files come in and where they lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class DocumentConfiguration {
  private static final int STAYS_IN_MEMORY = 10 << 20;

  @Bean
  FolderContents contents(DataFolder data) throws IOException {
    return new FolderContents(data.files(), data.passing());
  }

  @Bean
  Previews previews(DataFolder data, FolderContents contents, Clock clock) throws IOException {
    return new Previews(data.passing().resolve("previews"), contents, clock);
  }

  /**
   * Uploads land in our own folder, which is emptied at every start, and not in a place of the
   * server's that nobody looks at. What is small stays in memory until it was looked at (decisions
   * 34, 37).
   */
  @Bean
  MultipartConfigElement multipartConfig(FolderContents contents, Limits limits) {
    return new MultipartConfigElement(
        contents.incoming().toString(),
        limits.largestFile().toBytes(),
        limits.largestRequest(),
        STAYS_IN_MEMORY);
  }
}

package vn.tdkt;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import vn.tdkt.kernel.VietnamTime;

/** The web application: every module that Spring finds below this package. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "TĐKT")
public class Application {

  /** The only clock: everything else gets its time from this one, in Vietnam's zone. */
  @Bean
  Clock clock() {
    return VietnamTime.clock();
  }
}

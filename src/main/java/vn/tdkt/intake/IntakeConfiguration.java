package vn.tdkt.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keeping.class)
class IntakeConfiguration {}

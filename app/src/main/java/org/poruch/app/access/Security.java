package org.poruch.app.access;

import org.poruch.app.page.Forbidden;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What stands before every controller: headers, who asks, the token of forms, one transaction. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            KnownCentres centres,
            Sessions sessions,
            OnceKeys keys,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
            @Value("${poruch.body.most}") DataSize most,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostWithFiles) {
        http.headers(
                headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                                .cacheControl(cache -> cache.disable())
                                .addHeaderWriter(Security::privately)
                                .addHeaderWriter(
                                        new StaticHeadersWriter(
                                                "Cross-Origin-Opener-Policy", "same-origin"))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.sessionManagement(
                session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(
                csrf ->
                        csrf.csrfTokenRepository(new Csrf())
                                .requireCsrfProtectionMatcher(Csrf::needed));
        http.exceptionHandling(
                faults ->
                        faults.accessDeniedHandler(
                                (request, response, denied) ->
                                        resolver.resolveException(
                                                request, response, null, new Forbidden())));
        http.requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable);
        http.addFilterBefore(new ArrivalFilter(most, mostWithFiles), CsrfFilter.class)
                .addFilterBefore(
                        new SessionFilter(centres, sessions, transactions), CsrfFilter.class)
                .addFilterBefore(new BodySizeFilter(resolver), CsrfFilter.class)
                .addFilterAfter(new OneTransactionFilter(keys, resolver, most), CsrfFilter.class);
        return http.build();
    }

    /** Pages are private; what sets its own rule (static files, exports) keeps it. */
    private static void privately(
            jakarta.servlet.http.HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    /** There is no other way to sign in; without this, Spring would make up an account. */
    @Bean
    UserDetailsService nobody() {
        return login -> {
            throw new UsernameNotFoundException(
                    "Accounts are looked up by the sign-in of this room.");
        };
    }
}

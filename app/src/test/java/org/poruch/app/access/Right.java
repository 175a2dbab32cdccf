package org.poruch.app.access;

import org.poruch.app.address.Address;

/** Somebody who may use an address, and what they would plausibly send there. */
record Right(String login, Plausible plausible) {

    static Right of(Address address, Scene teacher, Scene child) {
        boolean guarded =
                address.path().contains("{consent}")
                        || address.who().contains("guardian") && !address.who().contains("tutee");
        var scene = guarded ? child : teacher;
        var plausible = new Plausible(scene.ids(), scene.centre().person("bohdan").id);
        return new Right(guarded ? "oksana" : login(address, scene), plausible);
    }

    private static String login(Address address, Scene scene) {
        var who = address.who();
        if (who.contains("tutor") && !who.contains("tutee")
                || address.path().contains("{privateNote}")) {
            return scene.tutor();
        }
        return who.contains("role:methodologist")
                ? "nadiia"
                : who.contains("role:tutor") ? "olena" : scene.tutee();
    }
}

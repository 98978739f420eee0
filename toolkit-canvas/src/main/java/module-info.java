/** The geometry of a canvas, and pictures of it. */
module org.incubationtoolkits.canvas {
    requires transitive org.incubationtoolkits.model;
    requires static transitive org.jspecify;

    exports org.incubationtoolkits.canvas;
    exports org.incubationtoolkits.canvas.render;
}

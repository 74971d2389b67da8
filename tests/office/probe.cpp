#include "support/office.hpp"
#include <iostream>
int main(int argc, char** argv) {
    { support::Office office("/tmp/probe-profile"); office.install(argv[1]); }
    support::Office office("/tmp/probe-profile");
    std::cout << office.version() << "\n";
    support::Document doc(office);
    for (int i = 2; i < argc; ++i) {
        doc.setFormula("A1", argv[i]);
        std::cout << argv[i] << " -> " << doc.number("A1") << " | " << doc.text("A1") << " | " << doc.error("A1") << " | " << doc.formula("A1") << "\n";
    }
}

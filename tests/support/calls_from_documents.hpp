// Documents that call a command or a macro by a link, a button or a key in them.
#pragma once

#include "support/office.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace support {

/// A way in which a document calls an address.
struct Way {
    const char* name;
    bool needsControl; ///< whether Ctrl is held while it is clicked
    void (*build)(const css::uno::Reference<css::lang::XComponent>& document, const rtl::OUString& address);
};

/// Those of a spreadsheet, each large enough to be clicked in the middle of the cells.
const std::vector<Way>& waysOfSpreadsheet();
const Way& wayCalled(std::string_view name);

/// Stores a spreadsheet with a way to an address, and a formula of the ladder in "A60"; the extension of the
/// file says in which format.
void storeSpreadsheet(const Office& office, const Way& way, std::string_view address,
                      const std::filesystem::path& file);
/// Stores a text whose words are a link to an address.
void storeText(const Office& office, std::string_view address, const std::filesystem::path& file);

/// Stores a text with a button that goes to an address.
void storeTextWithButton(const Office& office, std::string_view address, const std::filesystem::path& file);

/// Puts a command or a macro on Ctrl+F8 in what gives menus and keys: a document, or what stands for Calc.
void setKey(const css::uno::Reference<css::uno::XInterface>& interface, const rtl::OUString& address);
/// The menus and keys of Calc itself.
css::uno::Reference<css::uno::XInterface> interfaceOfCalc(const Office& office);

} // namespace support

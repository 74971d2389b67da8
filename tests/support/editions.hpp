// The service of editions.
#pragma once

#include "support/office.hpp"

#include <org/participatieladder/XEditions.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace support {

/// What a check says of a cell.
struct Finding {
    std::string sheet;
    std::string cell;
    std::string kind;
    std::string message;
};

class Editions {
public:
    explicit Editions(const Office& office);

    /// A new workbook; without a language it is that of the options.
    Document makeWorkbook(std::string_view edition, bool withFigures, std::string_view language = {}) const;
    std::vector<Finding> check(const Document& document) const;

    const css::uno::Reference<org::participatieladder::XEditions>& service() const { return service_; }

private:
    css::uno::Reference<org::participatieladder::XEditions> service_;
};

} // namespace support

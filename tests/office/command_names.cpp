#include "office/command_names.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/theUICommandDescription.hpp>

using namespace css;

namespace command_names {
namespace {

uno::Reference<container::XNameAccess> commandsOf(const support::Office& office) {
    return {frame::theUICommandDescription::get(office.context())
                ->getByName("com.sun.star.sheet.SpreadsheetDocument"),
            uno::UNO_QUERY_THROW};
}

} // namespace

std::vector<std::string> all(const support::Office& office) {
    std::vector<std::string> addresses;
    for (const auto& name : commandsOf(office)->getElementNames()) {
        if (name.startsWith("org.participatieladder:"))
            addresses.push_back(support::toUtf8(name));
    }
    return addresses;
}

std::string labelOf(const support::Office& office, const std::string& address) {
    const auto commands = commandsOf(office);
    const auto name = support::toOUString(address);
    if (!commands->hasByName(name))
        return {};
    uno::Sequence<beans::PropertyValue> properties;
    commands->getByName(name) >>= properties;
    for (const auto& property : properties) {
        rtl::OUString label;
        if (property.Name == "Label" && (property.Value >>= label))
            return support::toUtf8(label);
    }
    return {};
}

} // namespace command_names

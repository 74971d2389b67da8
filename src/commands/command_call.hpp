// A command with its arguments, as its address and whoever dispatches it give them.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <rtl/ustring.hxx>

#include <vector>

namespace commands {

struct CommandCall {
    rtl::OUString command;
    rtl::OUString area;
    rtl::OUString edition;
    rtl::OUString scope;
    std::vector<css::beans::PropertyValue> options; ///< all others, which the services know

    /// Adds an argument; the case of its name does not matter. Throws IllegalArgumentException where the
    /// value of one that is not an option is neither a text nor a number.
    void set(const rtl::OUString& name, const css::uno::Any& value);
};

/// Whether a command can have an argument of this name, without regard to its case.
bool isArgument(const rtl::OUString& name);

/// Reads "org.participatieladder:insertLadder?area=Westhoek&edition=2020". An address with another protocol
/// has no command.
CommandCall parse(const rtl::OUString& url);

} // namespace commands

// A command and its arguments, as its address and whoever dispatches it give them.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <rtl/ustring.hxx>

#include <vector>

namespace commands {

struct Call {
    rtl::OUString command;
    rtl::OUString area;
    rtl::OUString edition;
    rtl::OUString scope;
    std::vector<css::beans::PropertyValue> options; ///< of the service Sheets

    /// An argument by its name. Throws IllegalArgumentException where its value cannot be a text.
    void set(const rtl::OUString& name, const css::uno::Any& value);
};

/// Of "org.participatieladder:insertLadder?area=Westhoek&edition=2020". Another protocol gives no command.
Call parse(const rtl::OUString& url);

} // namespace commands

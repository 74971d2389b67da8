// How a component answers XServiceInfo.
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/supportsservice.hxx>

namespace office {

/// A component under one implementation name with one service, as extension/participatieladder.components.in
/// registers it. `Helper` is one of cppu::WeakImplHelper…, with XServiceInfo among its interfaces.
template<class Helper>
class WithServiceInfo : public Helper {
public:
    rtl::OUString SAL_CALL getImplementationName() override {
        return rtl::OUString::createFromAscii(implementation_);
    }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override {
        return cppu::supportsService(this, name);
    }
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const auto name = rtl::OUString::createFromAscii(service_);
        return {&name, 1};
    }

protected:
    /// Both names must stay valid as long as the component does.
    WithServiceInfo(const char* implementation, const char* service)
        : implementation_(implementation)
        , service_(service) {}

private:
    const char* implementation_;
    const char* service_;
};

} // namespace office
